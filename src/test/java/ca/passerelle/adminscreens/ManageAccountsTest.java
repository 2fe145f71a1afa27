package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.signin.Account;
import ca.passerelle.signin.AccountLine;
import ca.passerelle.signin.Accounts;
import ca.passerelle.signin.FormerAccounts;
import ca.passerelle.signin.Login;
import ca.passerelle.signin.NewAccount;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/** An administrator opens the house to someone, changes what they may do, and helps them back. */
@WithActor(role = Role.ADMINISTRATOR)
class ManageAccountsTest extends AdminStory {
  private static final String WORKER = "Travail de proximité\u00a0: prend et suit les demandes";
  private static final String COORDINATOR = "Coordination\u00a0: voit tout le tableau, réattribue";
  private static final String EDITOR = "Rédaction\u00a0: corrige services et nouvelles";
  private static final String ADMINISTRATOR = "Administration\u00a0: gère comptes et bornes";

  @Autowired Accounts accounts;
  @Autowired FormerAccounts formerAccounts;
  @Autowired AuthenticationProvider door;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void theGuestsLeave() {
    jdbc.sql("delete from access_link where account_id in (" + GUESTS + ")").update();
    jdbc.sql("delete from account_grant where account_id in (" + GUESTS + ")").update();
    jdbc.sql("delete from former_account where account_id in (" + GUESTS + ")").update();
    jdbc.sql("delete from account where login like 'essai-%'").update();
  }

  private static final String GUESTS = "select id from account where login like 'essai-%'";

  @Test
  void someoneNewGetsAnAccountAndALinkToChooseAPassword() {
    open("administration/comptes");
    press("Créer un compte");
    write("Nom", "Béatrice");
    write("Nom d’utilisateur", "essai-beatrice");
    test(choices("Rôles")).selectItems(EDITOR);

    press("Enregistrer");

    assertThat(dialog().getHeaderTitle()).isEqualTo("Lien d’accès pour Béatrice");
    assertThat(find(TextField.class, dialog()).single().getValue())
        .matches("https?://.+/acces/[A-Za-z0-9_-]{43}");
    answer("J’ai noté le lien");
    assertThat(read(row("essai-beatrice"))).contains("Béatrice", "Rédaction", "Pas encore ouvert");
  }

  @Test
  void whoeverTakesRequestsIsLinkedToTheOutreachWorkerTheyAre() {
    open("administration/comptes");
    press("Créer un compte");
    write("Nom d’utilisateur", "essai-proximite");
    test(choices("Rôles")).selectItems(WORKER);
    choose("Quelle personne de l’équipe\u00a0?", "Kateri (a déjà un compte)");

    assertThat(field("Nom").getValue()).isEqualTo("Kateri");
    press("Enregistrer");

    assertThat(account("essai-proximite").worker()).contains(new WorkerId("kateri"));
  }

  @Test
  void aWorkerWithoutAnAccountIsOneTapAwayFromIt() {
    var former = account("yusuf");
    accounts.assign(former.id(), former.version(), DEMO, Set.of(), Optional.empty());
    try {
      open("administration/comptes");
      press("Créer le compte de Yusuf");

      assertThat(field("Nom").getValue()).isEqualTo("Yusuf");
      assertThat(choices("Rôles").getValue().toString()).isEqualTo("[WORKER]");
      write("Nom d’utilisateur", "essai-yusuf");
      press("Enregistrer");

      assertThat(account("essai-yusuf").worker()).contains(new WorkerId("yusuf"));
      assertThat(offers("Créer le compte de Yusuf")).isFalse();
    } finally {
      bringBack("yusuf");
    }
  }

  @Test
  void onlyWhoTakesRequestsIsAskedWhichWorkerTheyAre() {
    open("administration/comptes");
    press("Créer un compte");
    assertThat(asksWhichWorker()).isFalse();

    test(choices("Rôles")).selectItems(WORKER);
    assertThat(asksWhichWorker()).isTrue();

    test(choices("Rôles")).deselectItems(WORKER);
    assertThat(asksWhichWorker()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', essai-sans-nom, Nom, Écrivez un nom.",
    "Béatrice, é, Nom d’utilisateur, Ce nom d’utilisateur ne convient pas.",
    "Béatrice, a b, Nom d’utilisateur, Ce nom d’utilisateur ne convient pas."
  })
  void whatIsMissingIsMarkedAndTheRestStays(
      String name, String login, String wrong, String explanation) {
    open("administration/comptes");
    press("Créer un compte");
    write("Nom", name);
    write("Nom d’utilisateur", login);

    press("Enregistrer");

    assertThat(field(wrong).getErrorMessage()).isEqualTo(explanation);
    assertThat(choices("Rôles").getErrorMessage()).isEqualTo("Choisissez au moins un rôle.");
    assertThat(field("Nom").getValue()).isEqualTo(name);
    assertThat(field("Nom d’utilisateur").getValue()).isEqualTo(login);
  }

  @Test
  void aWorkerWithoutAPersonIsRefusedWhereItIs() {
    open("administration/comptes");
    press("Créer un compte");
    write("Nom", "Béatrice");
    write("Nom d’utilisateur", "essai-beatrice");
    test(choices("Rôles")).selectItems(WORKER);

    press("Enregistrer");

    assertThat(worker().getErrorMessage()).isEqualTo("Dites quelle personne de l’équipe c’est.");
    assertThat(asks()).isTrue();
  }

  @Test
  void aNameThatIsTakenIsSaidAndCanBeChanged() {
    guest("essai-pris", Role.EDITOR);
    open("administration/comptes");
    press("Créer un compte");
    write("Nom", "Béatrice");
    write("Nom d’utilisateur", "ESSAI-PRIS");
    test(choices("Rôles")).selectItems(EDITOR);

    press("Enregistrer");
    assertThat(read(dialog())).contains("Ce nom d’utilisateur est déjà pris.");

    write("Nom d’utilisateur", "essai-libre");
    press("Enregistrer");
    assertThat(account("essai-libre").displayName()).isEqualTo("Béatrice");
  }

  @Test
  void rolesAreGivenAndTakenAllAtOnce() {
    guest("essai-roles", Role.EDITOR);
    open("administration/comptes");
    change("essai-roles");
    assertThat(read(dialog())).contains("Nom d’utilisateur : essai-roles");
    test(choices("Rôles")).selectItems(COORDINATOR);
    test(choices("Rôles")).deselectItems(EDITOR);

    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(account("essai-roles").roles(DEMO)).containsExactly(Role.COORDINATOR);
    assertThat(read(row("essai-roles"))).contains("Coordination").doesNotContain("Rédaction");
  }

  @Test
  void whoeverHasNoRoleLeftIsOutAndCanBeBroughtBack() {
    guest("essai-sortie", Role.EDITOR);
    open("administration/comptes");
    change("essai-sortie");
    test(choices("Rôles")).deselectAll();
    press("Enregistrer");

    assertThat(page()).contains("Comptes sortis de cette communauté");
    assertThat(read(row("essai-sortie"))).contains("Essai");
    assertThat(accounts.in(DEMO))
        .extracting(line -> line.account().login().value())
        .doesNotContain("essai-sortie");

    press("Redonner un rôle\u00a0: Essai");
    test(choices("Rôles")).selectItems(COORDINATOR);
    press("Enregistrer");

    assertThat(account("essai-sortie").roles(DEMO)).containsExactly(Role.COORDINATOR);
  }

  @Test
  void nobodyIsBroughtBackWithoutARole() {
    formerGuest("essai-retour");

    press("Redonner un rôle\u00a0: Essai");
    press("Enregistrer");

    assertThat(asks()).isTrue();
    assertThat(choices("Rôles").getErrorMessage()).isEqualTo("Choisissez au moins un rôle.");
    assertThat(choices("Rôles").isInvalid()).isTrue();
  }

  @Test
  void whoeverLeftForGoodIsForgottenAfterAQuestion() {
    guest("essai-adieu", Role.EDITOR);
    open("administration/comptes");
    change("essai-adieu");
    test(choices("Rôles")).deselectAll();
    press("Enregistrer");

    press("Oublier\u00a0: Essai");
    answer("Annuler");
    assertThat(read(row("essai-adieu"))).contains("Essai");
    press("Oublier\u00a0: Essai");
    answer("Oublier");

    assertThat(said()).isEqualTo("Oublié.");
    assertThat(page()).doesNotContain("essai-adieu", "Comptes sortis de cette communauté");
  }

  @Test
  void whoeverForgetsSomeoneSecondIsTold() {
    var guest = formerGuest("essai-adieu-deux");
    press("Oublier\u00a0: Essai");
    meanwhile(Role.ADMINISTRATOR, () -> formerAccounts.forget(guest.id(), DEMO));

    answer("Oublier");

    assertThat(said()).contains("quelqu’un d’autre vient de changer ce compte");
  }

  /** What they became elsewhere is nobody's business here. */
  @Test
  void ofWhoeverLeftOnlyTheNameIsShown() {
    var guest = guest("essai-ailleurs", Role.EDITOR);
    open("administration/comptes");
    change("essai-ailleurs");
    test(choices("Rôles")).deselectAll();
    press("Enregistrer");
    jdbc.sql("update account set locked = true where id = ?").param(guest.id().value()).update();

    open("administration/comptes");

    assertThat(read(row("essai-ailleurs")))
        .doesNotContain("Mis de côté", "Pas encore ouvert", "Mot de passe");
  }

  @Test
  void whoeverSavesSecondIsTold() {
    var guest = guest("essai-deux", Role.EDITOR);
    open("administration/comptes");
    change("essai-deux");
    meanwhile(
        Role.ADMINISTRATOR,
        () ->
            accounts.assign(
                guest.id(), guest.version(), DEMO, Set.of(Role.COORDINATOR), Optional.empty()));

    press("Enregistrer");

    assertThat(read(dialog())).contains("quelqu’un d’autre vient de changer ce compte");
    assertThat(account("essai-deux").roles(DEMO)).containsExactly(Role.COORDINATOR);
  }

  @Test
  void theLastAdministratorCannotTakeItselfAway() {
    open("administration/comptes");
    change("administration");
    test(choices("Rôles")).deselectItems(ADMINISTRATOR);

    press("Enregistrer");

    assertThat(read(dialog()))
        .contains("Impossible : la communauté n’aurait plus personne pour l’administrer.");
    assertThat(account("administration").roles(DEMO)).contains(Role.ADMINISTRATOR);
  }

  @Test
  void anAccountPutAsideComesBack() {
    guest("essai-cote", Role.EDITOR);
    open("administration/comptes");
    press("Mettre de côté\u00a0: Essai");
    assertThat(read(row("essai-cote"))).contains("Mis de côté");
    assertThat(offers("Lien d’accès\u00a0: Essai")).isFalse();

    press("Reprendre\u00a0: Essai");

    assertThat(read(row("essai-cote"))).doesNotContain("Mis de côté");
    assertThat(offers("Lien d’accès\u00a0: Essai")).isTrue();
  }

  @Test
  void whoeverMistypedTooOftenIsReleased() {
    guest("essai-oubli", Role.EDITOR);
    for (int i = 0; i < 5; i++) {
      mistype("essai-oubli");
    }
    open("administration/comptes");
    assertThat(read(row("essai-oubli"))).contains("Doit attendre jusqu’au 23 nov. 2026");

    press("Lever l’attente\u00a0: Essai");

    assertThat(read(row("essai-oubli"))).doesNotContain("Doit attendre");
    assertThat(offers("Lever l’attente\u00a0: Essai")).isFalse();
  }

  @Test
  void whatBelongsToOtherCommunitiesTooIsNotForThisAdministrator() {
    open("administration/comptes");

    // The demonstration's administrator serves in four communities; this one manages one.
    assertThat(find(NativeButton.class, row("Rosalie")).all())
        .extracting(NativeButton::getText)
        .containsExactly("Modifier");
  }

  @Test
  void accountsAreFoundByNameRoleOrState() {
    open("administration/comptes?chercher=thuy");
    assertThat(visible()).containsExactly("Thúy");
    assertThat(left()).singleElement().asString().startsWith("1 sur ");

    test(find(TextField.class).withLabel("Chercher").single()).setValue("coordination");
    assertThat(visible()).containsExactly("Mireille");
  }

  @Test
  void nameOfTheWorkerIsSaidWhereItDiffers() {
    accounts.create(
        new NewAccount(
            DEMO,
            Login.typed("essai-pseudo"),
            "Essai",
            Optional.of(new WorkerId("alex")),
            Set.of(Role.WORKER)));
    open("administration/comptes");

    assertThat(read(row("essai-pseudo")))
        .contains("Travail de proximité", "Personne de l’équipe : Alex")
        .doesNotContain("·");
  }

  /** Someone who left; the administrator sees them listed. */
  private Account formerGuest(String login) {
    var guest = guest(login, Role.EDITOR);
    accounts.assign(guest.id(), guest.version(), DEMO, Set.of(), Optional.empty());
    open("administration/comptes");
    return guest;
  }

  private void mistype(String login) {
    assertThatThrownBy(() ->
            door.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(login, "pas le bon mot")))
        .isInstanceOf(AuthenticationException.class);
  }

  private List<String> visible() {
    return find(NativeTableRow.class).all().stream()
        .skip(1)
        .map(row -> read(find(Span.class, row).all().getFirst()))
        .toList();
  }

  private boolean asksWhichWorker() {
    return find(Select.class).withLabel("Quelle personne de l’équipe\u00a0?").exists();
  }

  private Select<?> worker() {
    return find(Select.class).withLabel("Quelle personne de l’équipe\u00a0?").single();
  }

  private void change(String login) {
    test(find(NativeButton.class, row(login)).withText("Modifier").single()).click();
  }

  private Account guest(String login, Role role) {
    return accounts.create(
        new NewAccount(DEMO, Login.typed(login), "Essai", Optional.empty(), Set.of(role)));
  }

  private Account account(String login) {
    return accounts.in(DEMO).stream()
        .map(AccountLine::account)
        .filter(account -> account.login().value().equals(login))
        .findFirst()
        .orElseThrow();
  }

  private void bringBack(String login) {
    var former =
        formerAccounts.in(DEMO).stream()
            .filter(account -> account.login().value().equals(login))
            .findFirst()
            .orElseThrow();
    accounts.assign(
        former.id(), former.version(), DEMO, Set.of(Role.WORKER), Optional.of(new WorkerId(login)));
  }
}
