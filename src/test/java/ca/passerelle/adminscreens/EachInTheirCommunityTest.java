package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever edits or administers sees their own communities and what their role is for. */
class EachInTheirCommunityTest extends AdminStory {
  private static final CommunityId JONQUIERE = new CommunityId("jonquiere");
  private static final CommunityId MERCIER_EST = new CommunityId("mercier-est");

  @Test
  @WithActor(role = Role.EDITOR)
  void anEditorIsLedToServicesAndNewsOnly() {
    open("administration");

    assertThat(ways()).containsExactly("À faire", "Services", "Nouvelles");
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR)
  void anAdministratorIsLedToWhatTheyManage() {
    open("administration");

    assertThat(ways())
        .containsExactly(
            "À faire", "Bornes", "Lignes d’urgence", "Répertoire", "Comptes", "Manques");
  }

  @ParameterizedTest
  @ValueSource(strings = {"comptes", "bornes", "lignes", "repertoire"})
  @WithActor(role = Role.EDITOR)
  void anEditorComesToNoScreenOfAdministratorsByItsAddress(String screen) {
    try {
      open("administration/" + screen);
    } catch (RuntimeException refused) {
      return; // as far as a test without a browser can tell
    }
    assertThat(find(Listing.class).exists()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"services", "nouvelles", "nouvelles/nouvelle"})
  void whoIsEditorElsewhereIsTakenThere(String screen) {
    acting(new Grant(Role.ADMINISTRATOR, JONQUIERE), new Grant(Role.EDITOR, MERCIER_EST));
    open("administration");
    choice("Jonquière");

    open("administration/" + screen);

    assertThat(chosen()).isEqualTo("Mercier-Est");
    assertThat(find(AdminView.class).exists()).isTrue();
  }

  @Test
  void theFictionalCommunityIsOfferedFirstToWhoHasIt() {
    acting(new Grant(Role.EDITOR, JONQUIERE), new Grant(Role.EDITOR, DEMO));
    open("administration");

    assertThat(chosen()).isEqualTo("Quartier-démo");
  }

  @Test
  void whatIsChosenStaysFromScreenToScreen() {
    acting(new Grant(Role.EDITOR, JONQUIERE), new Grant(Role.EDITOR, DEMO));
    open("administration/services");
    assertThat(page()).contains("Frigo partagé");

    choice("Jonquière");

    assertThat(page()).doesNotContain("Frigo partagé");
    open("administration/nouvelles");
    assertThat(chosen()).isEqualTo("Jonquière");
  }

  @Test
  void choosingAnotherCommunityLeavesTheServiceOfTheFirst() {
    acting(new Grant(Role.EDITOR, JONQUIERE), new Grant(Role.EDITOR, DEMO));
    open("administration/services");
    follow("Frigo partagé");

    choice("Jonquière");

    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo("administration/services");
  }

  @Test
  @WithActor(role = Role.EDITOR, community = "jonquiere")
  void whoHasOneCommunityIsNotAskedWhich() {
    open("administration");

    assertThat(find(Select.class).exists()).isFalse();
    assertThat(find(Span.class).withClassName("admin-place").single().getText())
        .isEqualTo("Jonquière");
  }

  @Test
  @WithActor(role = Role.EDITOR, community = "jonquiere")
  void whereNobodyWroteAnythingThatIsSaidAndTheWayToWriteIsThere() {
    open("administration/nouvelles");

    assertThat(page()).contains("Aucune nouvelle pour l’instant.").doesNotContain("0 sur 0");
    follow("Écrire une nouvelle");
    assertThat(field("Titre (français)").getValue()).isEmpty();
  }

  @Test
  @WithActor(role = {Role.ADMINISTRATOR, Role.EDITOR})
  void theScreensSpeakEnglishToo() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    open("administration");
    assertThat(ways())
        .containsExactly(
            "To do", "Services", "News", "Kiosks", "Crisis lines", "Directory", "Accounts", "Gaps");

    open("administration/services");
    assertThat(page()).contains("Community fridge", "Shown");
    follow("Community fridge");

    assertThat(field("Name (French)").getValue()).isEqualTo("Frigo partagé");
    assertThat(button("Save")).isNotNull();
  }

  @Test
  @WithActor(role = {Role.ADMINISTRATOR, Role.EDITOR})
  void whereOneIsIsSaidToThoseWhoListen() {
    open("administration/nouvelles/nouvelle");

    assertThat(
            find(Anchor.class, find(Nav.class).single())
                .withAttribute("aria-current", "page")
                .all())
        .extracting(Anchor::getText)
        .containsExactly("Nouvelles");
  }

  private static void acting(Grant... grants) {
    SecurityContextHolder.setContext(
        Acting.as(
            new Actor(
                new AccountId(UUID.randomUUID()),
                Optional.empty(),
                "Essai",
                Stream.of(grants).collect(Collectors.toUnmodifiableSet()))));
  }

  private void choice(String community) {
    Select<?> select = find(Select.class).withClassName("admin-place").single();
    test(select).selectItem(community);
  }

  private String chosen() {
    Select<?> select = find(Select.class).withClassName("admin-place").single();
    return select.getListDataView().getItems().count() > 1 ? label(select) : "";
  }

  private static <T> String label(Select<T> select) {
    return select.getItemLabelGenerator().apply(select.getValue());
  }

  private List<String> ways() {
    return find(Anchor.class, find(Nav.class).single()).all().stream()
        .map(Anchor::getText)
        .toList();
  }
}
