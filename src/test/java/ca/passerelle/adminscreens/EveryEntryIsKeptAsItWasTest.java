package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.content.NewsDesk;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.OrganizationDesk;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.PlaceDesk;
import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.WithActor;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files can say more than the screens show. Whoever opens an entry and saves it without a change
 * loses nothing of that, whichever entry it is.
 */
@Transactional
class EveryEntryIsKeptAsItWasTest extends AdminStory {
  private static final CommunityId JONQUIERE = new CommunityId("jonquiere");

  @Autowired DirectoryDesk directory;
  @Autowired NewsDesk news;
  @Autowired OrganizationDesk organizations;
  @Autowired PlaceDesk places;

  @Test
  @WithActor(role = Role.EDITOR)
  void everyServiceOfTheNeighbourhood() {
    assertThat(directory.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items())
        .hasSizeGreaterThan(60)
        .allSatisfy(line -> {
          var before = directory.open(DEMO, line.id()).orElseThrow();
          open(AdminRoutes.to(line.id()));

          press("Enregistrer");

          assertThat(said()).isEqualTo("Enregistré.");
          assertThat(directory.open(DEMO, line.id()).orElseThrow().entry())
              .isEqualTo(before.entry());
        });
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void everyOrganizationAndEveryPlace() {
    assertThat(organizations.page(DEMO, "", Page.Part.ALL).items())
        .hasSizeGreaterThan(20)
        .allSatisfy(before -> {
          open(AdminRoutes.toOrganization(before.id()));
          press("Enregistrer");
          assertThat(said()).isEqualTo("Enregistré.");
          assertThat(organizations.open(DEMO, before.id())).contains(before);
        });
    assertThat(places.page(DEMO, "", Page.Part.ALL).items())
        .hasSizeGreaterThan(20)
        .allSatisfy(before -> {
          open(AdminRoutes.toPlace(before.id()));
          press("Enregistrer");
          assertThat(said()).isEqualTo("Enregistré.");
          assertThat(places.open(DEMO, before.id())).contains(before);
        });
  }

  @Test
  @WithActor(role = Role.EDITOR, community = "jonquiere")
  void everyOrganizationThatOnlyAListNames() {
    assertThat(directory.listed(JONQUIERE))
        .hasSizeGreaterThan(40)
        .allSatisfy(line -> {
          var before = directory.listing(JONQUIERE, line.id()).orElseThrow();
          open(AdminRoutes.toListed(line.id()));

          press("Enregistrer");

          assertThat(said()).isEqualTo("Enregistré.");
          assertThat(directory.listing(JONQUIERE, line.id()).orElseThrow().entry())
              .isEqualTo(before.entry());
        });
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void everyPieceOfNews() {
    assertThat(news.all(DEMO))
        .hasSizeGreaterThan(5)
        .allSatisfy(item -> {
          open(AdminRoutes.to(item.id()));

          press("Enregistrer");

          assertThat(said()).isEqualTo("Enregistré.");
          assertThat(news.open(DEMO, item.id()).orElseThrow().entry()).isEqualTo(item.entry());
        });
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void hoursOfCertainWeeksAreSaidInWordsAndNotAsCode() {
    open(AdminRoutes.to(serviceWith(hours -> hours.byday().matches(".*[0-9].*"))));

    assertThat(page()).contains("Chaque mois : ").containsPattern("(premier|dernier) \\p{L}+di");
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void hoursOfASeasonSayWhichOne() {
    open(AdminRoutes.to(serviceWith(hours -> hours.season() != null)));

    assertThat(page()).containsPattern("en saison, du \\d+(er)? \\p{L}+ au \\d+(er)? \\p{L}+");
  }

  private ServiceId serviceWith(Predicate<ScheduleEntry> kind) {
    return directory.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
        .map(ServiceLine::id)
        .filter(id ->
            directory.open(DEMO, id).orElseThrow().entry().at().stream()
                .flatMap(site -> site.schedules().stream())
                .anyMatch(kind))
        .findFirst()
        .orElseThrow();
  }
}
