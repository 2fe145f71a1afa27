package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SourceItem;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.directory.Viewer;
import ca.passerelle.directory.intake.CutOff;
import ca.passerelle.directory.intake.ImportBusy;
import ca.passerelle.directory.intake.ImportDesk;
import ca.passerelle.directory.intake.MappingDesk;
import ca.passerelle.directory.intake.Target;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.startup.Command;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator sends a file of another directory, tries it, and brings it in. */
@WithActor(role = Role.ADMINISTRATOR, displayName = "Odile Essai")
class BringADirectoryInTest extends AdminStory {
  private static final String SCREEN = "administration/repertoire/apporter";
  private static final CommunityId ELSEWHERE = new CommunityId("jonquiere");

  @Autowired ImportDesk imports;
  @Autowired MappingDesk mappings;
  @Autowired Directory directory;
  @Autowired SourceSync sync;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired List<Command> commands;

  @Autowired
  @Qualifier("directoryImports")
  ExecutorService thread;

  @Value("${passerelle.data-dir}")
  Path data;

  @AfterEach
  void everythingIsAsItWas() {
    theImportEnds();
    jdbc.sql("delete from directory_import where community_id in (?, ?)")
        .params(DEMO.value(), ELSEWHERE.value())
        .update();
    jdbc.sql("delete from import_mapping").update();
    for (var community : List.of(DEMO, ELSEWHERE)) {
      SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, community));
      imports.drop(community);
      imports
          .sources(community)
          .forEach(source ->
              sync.bringIn(
                  new SourceSync.Plan(community, source, SourceSync.Removals.ALL, false),
                  new Nothing()));
    }
  }

  @Test
  void theFileIsTriedBeforeAnythingChanges() {
    send("repertoire.json", services(2));

    assertThat(page()).contains("repertoire.json", "HSDS JSON");
    assertThat(field("Nom de la source").getValue()).isEqualTo("hsds");

    press("Essayer sans rien changer");
    theImportEnds();

    assertThat(page()).contains("Rien n’a encore changé");
    assertThat(read(row("Services2"))).isEqualTo("Services20000");
    assertThat(found("Raquettes inventées numéro 1")).isFalse();
  }

  @Test
  void onceItIsInTheSearchFindsItAndTheListSaysWhoBroughtIt() {
    send("repertoire.json", services(2));
    write("Nom de la source", "ville-essai");
    press("Essayer sans rien changer");
    theImportEnds();
    press("Faire entrer");
    theImportEnds();

    assertThat(page()).contains("C’est fait.");
    assertThat(found("Raquettes inventées numéro 1")).isTrue();
    assertThat(imports.sources(DEMO)).containsExactly("ville-essai");
    assertThat(read(row("Entré")))
        .contains(
            "repertoire.json", "HSDS JSON · ville-essai", "Odile Essai", "23 nov. 2026", "+2");
    assertThat(read(row("Essai+"))).as("the attempt is listed too").contains("repertoire.json");
  }

  @Test
  void everyProblemIsToldAndCanBeKept() throws IOException {
    send(
        "sale.json",
        """
        [{'id': 's1', 'name': 'Raquettes', 'status': 'active', 'email': '=cmd()',
          'organization': {'id': 'o1', 'name': 'Organisme inventé'}}]
        """);
    press("Essayer sans rien changer");
    theImportEnds();

    assertThat(read(row("services/s1"))).contains("email", "=cmd()", "Laissé de côté");
    assertThat(find(Anchor.class).withText("Télécharger le rapport (CSV)").exists()).isTrue();
    assertThat(find(Anchor.class).withText("1 problème").exists())
        .as("beside the import, also later")
        .isTrue();
    var kept = new ByteArrayOutputStream();
    imports.report(DEMO, imports.past(DEMO).getFirst().id(), kept);
    assertThat(kept.toString(StandardCharsets.UTF_8))
        .contains("sale.json,services/s1,email")
        .as("no formula in a spreadsheet")
        .contains("'=cmd()");
  }

  @Test
  void anotherCommunitysReportIsNobodys() throws IOException {
    send("sale.json", services(1).replace("'active'", "''"));
    press("Essayer sans rien changer");
    theImportEnds();
    var id = imports.past(DEMO).getFirst().id();
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, ELSEWHERE));

    var out = new ByteArrayOutputStream();
    imports.report(ELSEWHERE, id, out);

    assertThat(out.size()).isZero();
  }

  @Test
  void whatIsNoDirectoryIsRefusedInASentenceAndNotKept() throws IOException {
    send("photo.jpg", "\u0089PNG et la suite");

    assertThat(page()).contains("ni du HSDS, ni de l'AIRS en XML");
    assertThat(waiting()).isEmpty();

    press("Choisir un autre fichier");
    assertThat(find(Upload.class).exists()).isTrue();
  }

  @Test
  void theNameOfAFileIsNeverAPathAndOnlyTheServerReadsIt() throws IOException {
    send("../../etc/passwd.json", services(1));

    assertThat(page()).contains("passwd.json").doesNotContain("etc");
    assertThat(waiting())
        .singleElement()
        .satisfies(file -> {
          assertThat(UUID.fromString(file.getFileName().toString())).isNotNull();
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .isEqualTo("rw-------");
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
              .isEqualTo("rwx------");
        });

    press("Laisser tomber");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void oneSeesItWorkAndCanStopIt() {
    send("repertoire.json", services(2));
    meanwhileNothingRuns(() -> {
      press("Essayer sans rien changer");
      assertThat(page())
          .contains("Essai en cours", "Lu", "Vérifié", "Écrit", "Un essai ne change rien");

      press("Arrêter");
      assertThat(page()).contains("Arrêt demandé");
    });
    theImportEnds();

    assertThat(page()).contains("Arrêté : rien n’a changé.");
    assertThat(field("Nom de la source").getValue()).as("it can be tried again").isEqualTo("hsds");
    assertThat(imports.past(DEMO).getFirst().counts()).isEmpty();
  }

  @Test
  void whatTheServerCutOffIsTakenUpWithOneTap() throws IOException {
    var cut = new CutOff(context);
    cut.leave(DEMO, "repertoire.json", services(2), "Odile Essai", false);
    cut.start();
    open(SCREEN);

    assertThat(page())
        .contains(
            "L’import de « repertoire.json » a été coupé", "par Odile Essai", "Rien n’a changé");
    assertThat(read(row("Interrompu"))).contains("repertoire.json");
    assertThat(found("Raquettes inventées numéro 1")).isFalse();

    press("Reprendre");
    theImportEnds();

    assertThat(page()).contains("C’est fait.");
    assertThat(found("Raquettes inventées numéro 1")).isTrue();
    assertThat(imports.sources(DEMO)).containsExactly("coupe");
    assertThat(waiting()).isEmpty();
    cut.start();
    assertThat(read(row("Entré"))).as("what is in is not taken up again").contains("+2");
    open(SCREEN);
    assertThat(offers("Reprendre")).isFalse();
  }

  @Test
  void anAttemptThatWasCutOffIsTakenUpAsAnAttempt() {
    var cut = new CutOff(context);
    cut.leave(DEMO, "repertoire.json", services(2), "", true);
    cut.start();
    open(SCREEN);
    assertThat(page()).contains("L’essai de", "par quelqu’un à la ligne de commande");

    press("Reprendre");
    theImportEnds();

    assertThat(page()).contains("Rien n’a encore changé");
    assertThat(found("Raquettes inventées numéro 1")).isFalse();
  }

  @Test
  void whoeverDropsWhatWasCutOffIsNotAskedAgain() throws IOException {
    var cut = new CutOff(context);
    cut.leave(DEMO, "repertoire.json", services(2), "Odile Essai", false);
    cut.start();
    open(SCREEN);
    press("Laisser tomber");
    cut.start();
    open(SCREEN);

    assertThat(offers("Reprendre")).isFalse();
    assertThat(waiting()).isEmpty();
    assertThat(read(row("Interrompu"))).as("it is still told").contains("repertoire.json");
  }

  @Test
  void whatTheCommandBroughtInIsListedWithItsReport() throws IOException {
    var file = data.resolve("de-la-commande.json");
    Files.writeString(
        file,
        services(2).replace("'status'", "'email': 'pas un courriel', 'status'").replace('\'', '"'));
    commands.stream()
        .filter(command -> command.name().equals("import"))
        .findFirst()
        .orElseThrow()
        .run(
            List.of(file.toString(), "--community", DEMO.value(), "--source", "commande"), _ -> {});
    Files.delete(file);
    open(SCREEN);

    assertThat(read(row("Ligne de commande")))
        .contains("de-la-commande.json", "HSDS JSON · commande", "Entré", "+2", "2 problèmes");
    var kept = new ByteArrayOutputStream();
    imports.report(DEMO, imports.past(DEMO).getFirst().id(), kept);
    assertThat(kept.toString(StandardCharsets.UTF_8)).contains("services/s1,email");
  }

  @Test
  void thereIsOneAtATimeInTheWholeInstallation() {
    SecurityContextHolder.setContext(Acting.as(inBoth()));
    send("ici.json", services(1));
    imports.receive(ELSEWHERE, "ailleurs.json", content(services(1)));
    meanwhileNothingRuns(() -> {
      imports.run(ELSEWHERE, "hsds", false, true);
      press("Essayer sans rien changer");
      assertThat(said()).contains("Un import est déjà en cours (Partout)", "un à la fois");
      assertThatThrownBy(() -> imports.receive(ELSEWHERE, "autre.json", content(services(1))))
          .isInstanceOf(ImportBusy.class);
    });
  }

  @Test
  void aFileThatTakesMostAwayIsAQuestion() {
    send("tout.json", services(12));
    press("Essayer sans rien changer");
    theImportEnds();
    press("Faire entrer");
    theImportEnds();
    press("Choisir un autre fichier");
    send("peu.json", services(1));
    press("Essayer sans rien changer");
    theImportEnds();

    assertThat(page()).contains("Enlever 11 des 12 services de cette source ?");
    press("C’est voulu\u00a0: essayer ainsi");
    theImportEnds();
    assertThat(found("Raquettes inventées numéro 7")).isTrue();
    press("Faire entrer");
    theImportEnds();

    assertThat(page()).contains("C’est fait.");
    assertThat(found("Raquettes inventées numéro 7")).isFalse();
  }

  @Test
  void theColumnsOfASpreadsheetAreGuessedShownPutRightAndRemembered() {
    send(
        "liste.csv",
        """
        Organisme;Service;Truc;Courriel
        Organisme inventé;Raquettes inventées numéro 1;Un prêt;contact@exemple.test
        Organisme inventé;Patins inventés;Un autre prêt;
        """);

    assertThat(page())
        .contains(
            "CSV, XLSX, 0,1", "Ce que disent les colonnes", "Un prêt", "contact@exemple.test");
    assertThat(says("Organisme").getValue()).isEqualTo(Target.ORGANIZATION_NAME);
    assertThat(says("Service").getValue()).isEqualTo(Target.SERVICE_NAME);
    says("Truc").setValue(Target.SERVICE_DESCRIPTION);
    write("Nom de la source", "liste-essai");
    press("Essayer sans rien changer");
    theImportEnds();
    assertThat(page()).contains("Rien n’a encore changé");
    press("Faire entrer");
    theImportEnds();
    assertThat(found("Raquettes inventées numéro 1")).isTrue();
    assertThat(
            jdbc.sql("select description from service where name = 'Patins inventés'")
                .query(String.class)
                .single())
        .isEqualTo("Un autre prêt");

    press("Choisir un autre fichier");
    imports.receive(
        DEMO,
        "suite.csv",
        content("Organisme;Service;Truc;Courriel;Confidentiel;Divers\nA;B;C;;non;x\n"));
    var next = mappings.look(DEMO, "liste-essai").orElseThrow();
    assertThat(next.fresh())
        .as("what came since")
        .containsExactlyInAnyOrder("Confidentiel", "Divers");
    assertThat(next.guess().mapping().tables().getFirst().columns())
        .as("remembered for the next file of this source")
        .anyMatch(column -> column.to().equals(List.of(Target.SERVICE_DESCRIPTION)))
        .as("what hides something is believed at once")
        .anyMatch(column ->
            column.heading().equals("Confidentiel")
                && column.to().stream().allMatch(it -> it.name().endsWith("CONFIDENTIAL"))
                && !column.to().isEmpty());
  }

  @Test
  void columnsThatNameNothingAreRefusedInASentence() {
    send("liste.csv", "Organisme;Service\nA;B\n");
    says("Organisme").clear();
    says("Service").clear();
    press("Essayer sans rien changer");

    assertThat(said()).contains("Rien n’a été essayé", "aucune colonne ne nomme");
    assertThat(imports.past(DEMO)).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private Select<Target> says(String heading) {
    return find(Select.class).withAriaLabel("Ce que dit la colonne " + heading).single();
  }

  @Test
  void theNameOfTheSourceIsAShortOne() {
    send("repertoire.json", services(1));
    write("Nom de la source", "Ville de Montréal");
    press("Essayer sans rien changer");

    assertThat(said()).contains("comme 211-montreal");
    assertThat(imports.past(DEMO)).isEmpty();
  }

  private void send(String name, String json) {
    open(SCREEN);
    test(find(Upload.class).single())
        .upload(
            name,
            "application/octet-stream",
            json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static ByteArrayInputStream content(String json) {
    return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static String services(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i ->
            "{'id': 's%1$d', 'name': 'Raquettes inventées numéro %1$d', 'status': 'active', 'organization': {'id': 'o', 'name': 'Un organisme inventé'}}"
                .formatted(i))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private boolean found(String name) {
    return directory
        .search(DEMO, name, new Viewer(Language.FRENCH, Optional.empty(), clock.instant()))
        .services()
        .stream()
        .anyMatch(service -> service.name().in(Language.FRENCH).equals(name));
  }

  private List<Path> waiting() throws IOException {
    try (var files = Files.list(data.resolve("imports/incoming"))) {
      return files.toList();
    }
  }

  /** What was begun is over, and this window knows. */
  private void theImportEnds() {
    try {
      thread.submit(() -> {}).get();
    } catch (InterruptedException | ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    roundTrip();
  }

  /** What is begun in {@code act} is under way until it is over. */
  private void meanwhileNothingRuns(Runnable act) {
    var over = new CountDownLatch(1);
    thread.execute(() -> {
      try {
        over.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    });
    try {
      act.run();
    } finally {
      over.countDown();
    }
  }

  private static Actor inBoth() {
    return new Actor(
        new AccountId(UUID.randomUUID()),
        Optional.empty(),
        "Partout",
        Set.of(new Grant(Role.ADMINISTRATOR, DEMO), new Grant(Role.ADMINISTRATOR, ELSEWHERE)));
  }

  /** A source that knows nothing any more. */
  private record Nothing() implements SourceSync.Source {
    @Override
    public Iterable<SourceItem<OrganizationEntry>> organizations() {
      return List.of();
    }

    @Override
    public Iterable<SourceItem<LocationEntry>> locations() {
      return List.of();
    }

    @Override
    public Iterable<SourceItem<ServiceEntry>> services() {
      return List.of();
    }
  }
}
