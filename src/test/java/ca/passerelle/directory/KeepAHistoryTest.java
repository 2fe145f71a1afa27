package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.Change.Action;
import ca.passerelle.directory.ChangeNotUndone.Reason;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** Whoever changes the directory leaves a trace of it, and the trace leads back. */
@PasserelleTest
@Transactional
@WithActor(role = Role.EDITOR)
class KeepAHistoryTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final ChangedBy SOURCE = new ChangedBy.Source("le-211");

  @Autowired DirectoryDesk desk;
  @Autowired DirectoryHistory history;
  @Autowired History table;
  @Autowired TableHolding.Organizations providers;
  @Autowired TableHolding.Locations places;
  @Autowired ServiceSection files;
  @Autowired ServiceStore services;
  @Autowired OrganizationDesk organizations;
  @Autowired MutableClock clock;
  private EditedService service;

  @BeforeEach
  void aServiceOfTheDemonstration() {
    service =
        desk.open(
                DEMO, desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().getFirst().id())
            .orElseThrow();
  }

  @Test
  void aChangeSaysWhoWhenAndOnlyWhatBecameDifferent() {
    save("{'website': 'https://exemple.test/a', 'minimum_age': 3}");

    var change = latest();

    assertThat(change.by()).isInstanceOf(ChangedBy.Person.class);
    assertThat(change.at()).isEqualTo(MutableClock.START);
    assertThat(change.name()).isEqualTo(service.entry().name().in(Language.FRENCH));
    assertThat(change.fields())
        .extracting(Change.Field::name)
        .containsExactly("minimum_age", "website");
    assertThat(change.fields().getLast().became())
        .hasValueSatisfying(it -> assertThat(it.asString()).isEqualTo("https://exemple.test/a"));
  }

  @Test
  void undoingBringsTheOldFieldsBackAndLeavesTheNewerOnes() {
    var before = service.entry();
    save("{'minimum_age': 3, 'cost': {'option': 'small', 'amount': 3.50}}");
    var change = latest();
    save("{'website': 'https://exemple.test/b'}");

    history.undo(DEMO, change.number());

    assertThat(kept().minimumAge()).isEqualTo(before.minimumAge());
    assertThat(kept().cost()).isEqualTo(before.cost());
    assertThat(kept().website()).isEqualTo("https://exemple.test/b");
    assertThat(latest().undoes()).hasValue(change.number());
  }

  @Test
  void undoingTheUndoingIsPossibleToo() {
    save("{'minimum_age': 3}");
    history.undo(DEMO, latest().number());
    history.undo(DEMO, latest().number());

    assertThat(kept().minimumAge()).isEqualTo(3);
  }

  @Test
  void whatWasChangedAgainSinceIsNotUndoneAndNamed() {
    save("{'minimum_age': 3, 'website': 'https://exemple.test/c'}");
    var change = latest();
    save("{'minimum_age': 4}");

    assertThatThrownBy(() -> history.undo(DEMO, change.number()))
        .isInstanceOfSatisfying(
            ChangeNotUndone.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.NEWER);
              assertThat(refused.fields()).containsExactly("minimum_age");
            });
    assertThat(kept().website()).isEqualTo("https://exemple.test/c");
  }

  @Test
  void namesOfPeopleAreNotBroughtBackBecauseTheyWereNotKept() {
    save("{'contacts': [{'name': 'Une Personne', 'title': {'fr': 'Accueil'}}]}");

    assertThat(latest().fields()).singleElement().matches(field -> !field.told());
    assertThatThrownBy(() -> history.undo(DEMO, latest().number()))
        .isInstanceOfSatisfying(
            ChangeNotUndone.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_TOLD));
  }

  @Test
  void aServiceThatWasAddedGoesAwayAndComesBack() {
    var added = desk.add(DEMO, named("essai-d-historique"));
    history.undo(DEMO, changes(added).getFirst().number());
    assertThat(desk.open(DEMO, added.id())).isEmpty();
    assertThat(changes(added).getFirst().action()).isEqualTo(Action.REMOVED);

    history.undo(DEMO, changes(added).getFirst().number());

    assertThat(desk.open(DEMO, added.id()).orElseThrow().entry()).isEqualTo(added.entry());
  }

  @Test
  void anOrganizationWithServicesDoesNotGoAway() {
    var organization = providers.find(DEMO, service.entry().organization()).orElseThrow();
    table.added(DEMO, new ChangedBy.Files(), organization);

    refused(table.of(DEMO, id(organization)).getFirst(), Reason.USED);
  }

  @Test
  void aServiceWhosePlaceIsGoneDoesNotComeBack() {
    places.add(DEMO, Sample.location("{'id': 'lieu-essai'}"));
    var added =
        desk.add(
            DEMO,
            Sample.changed(
                named("essai-d-historique"),
                "{'at': [{'location': 'lieu-essai'}]}",
                ServiceEntry.class));
    history.undo(DEMO, changes(added).getFirst().number());
    places.remove(DEMO, "lieu-essai");

    assertThatThrownBy(() -> history.undo(DEMO, changes(added).getFirst().number()))
        .isInstanceOfSatisfying(
            ServiceEntryRefused.class,
            refused ->
                assertThat(refused.reason())
                    .isEqualTo(ServiceEntryRefused.Reason.UNKNOWN_LOCATION));
  }

  @Test
  void whatIsThereAgainDoesNotComeBackASecondTime() {
    table.removed(DEMO, SOURCE, service.entry());
    refused(latest(), Reason.TAKEN);
  }

  @Test
  void aRecordThatWasChangedSinceItWasAddedDoesNotGoWithThatWork() {
    var added = desk.add(DEMO, named("essai-d-historique"));
    var addition = changes(added).getFirst();
    desk.save(
        DEMO,
        new EditedService(
            added.id(),
            added.version(),
            Sample.changed(added.entry(), "{'minimum_age': 4}", ServiceEntry.class)));

    refused(addition, Reason.NEWER);
    history.undo(DEMO, changes(added).getFirst().number());
    history.undo(DEMO, addition.number());

    assertThat(desk.open(DEMO, added.id())).isEmpty();
  }

  @Test
  void whoRemovesWhatSomebodyJustChangedIsToldAndNothingGoes() {
    var before = organizations.add(DEMO, Sample.organization("{'id': 'essai-a-enlever'}"));
    var after =
        organizations.save(
            DEMO,
            before,
            Sample.changed(
                before, "{'website': 'https://exemple.test/'}", OrganizationEntry.class));

    assertThatThrownBy(() -> organizations.remove(DEMO, before))
        .isInstanceOf(ServiceChangedMeanwhile.class);
    assertThat(organizations.open(DEMO, before.id())).contains(after);
  }

  /** It would say where the shelter is, to whoever undoes. */
  @Test
  void whatBecameConfidentialIsGoneFromTheHistoryToo() {
    save("{'website': 'https://exemple.test/secret'}");
    table.hidden(DEMO, SOURCE, service.entry());
    services.remove(DEMO, service.entry().id());

    assertThat(changes(service))
        .allSatisfy(change -> assertThat(change.fields()).noneMatch(Change.Field::told));
    refused(latest(), Reason.NOT_TOLD);
  }

  @Test
  void whatIsGoneIsNotTurnedBack() {
    var added = desk.add(DEMO, named("essai-d-historique"));
    table.changed(
        DEMO,
        SOURCE,
        added.entry(),
        Sample.changed(added.entry(), "{'minimum_age': 1}", ServiceEntry.class));
    services.remove(DEMO, "essai-d-historique");

    refused(changes(added).getFirst(), Reason.GONE);
  }

  @Test
  void theFilesAreToldFromPeople() {
    var after = Sample.changed(service.entry(), "{'minimum_age': 7}", ServiceEntry.class);
    files.replaced(DEMO, service.entry(), Optional.of(after));
    assertThat(latest().by()).isEqualTo(new ChangedBy.Files());
    assertThat(latest().action()).isEqualTo(Action.CHANGED);

    files.replaced(DEMO, service.entry(), Optional.empty());
    assertThat(latest().action()).isEqualTo(Action.REMOVED);
  }

  @Test
  void whatSourcesChangedIsForgottenAfterAYearAndWhatPeopleChangedIsNot() {
    save("{'minimum_age': 3}");
    table.changed(
        DEMO,
        SOURCE,
        service.entry(),
        Sample.changed(service.entry(), "{'maximum_age': 90}", ServiceEntry.class));
    clock.advance(History.SOURCES_REMEMBERED);
    table.forgetOld(DEMO);
    assertThat(changes(service)).extracting(Change::by).contains(SOURCE);

    clock.advance(Duration.ofSeconds(1));
    table.forgetOld(DEMO);

    assertThat(changes(service))
        .extracting(Change::by)
        .doesNotContain(SOURCE)
        .hasAtLeastOneElementOfType(ChangedBy.Person.class);
  }

  @Test
  void anEditorOfAnotherCommunitySeesAndUndoesNothing() {
    save("{'minimum_age': 3}");
    var number = latest().number();
    SecurityContextHolder.setContext(Acting.as(Role.EDITOR, new CommunityId("jonquiere")));

    assertThatThrownBy(() -> changes(service)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> history.undo(DEMO, number)).isInstanceOf(AccessDeniedException.class);
    var theirs = new CommunityId("jonquiere");
    assertThatThrownBy(() -> history.undo(theirs, number))
        .isInstanceOfSatisfying(
            ChangeNotUndone.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.GONE));
  }

  private ServiceEntry named(String id) {
    return Sample.service(
        "{'id': '%s', 'organization': '%s'}".formatted(id, service.entry().organization()));
  }

  private static UUID id(OrganizationEntry organization) {
    return Ids.organization(DEMO, organization.id());
  }

  private void refused(Change change, Reason reason) {
    assertThatThrownBy(() -> history.undo(DEMO, change.number()))
        .isInstanceOfSatisfying(
            ChangeNotUndone.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private Change latest() {
    return changes(service).getFirst();
  }

  private List<Change> changes(EditedService of) {
    return history.of(DEMO, of.id().value());
  }

  private ServiceEntry kept() {
    return desk.open(DEMO, service.id()).orElseThrow().entry();
  }

  private void save(String change) {
    var opened = desk.open(DEMO, service.id()).orElseThrow();
    desk.save(
        DEMO,
        new EditedService(
            opened.id(),
            opened.version(),
            Sample.changed(opened.entry(), change, ServiceEntry.class)));
  }
}
