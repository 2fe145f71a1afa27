package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.Status;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The first screen says what to do, and leads there. */
class WhatNeedsAttentionTest extends AdminStory {
  private static final ServiceSearch DUE = new ServiceSearch("", Optional.empty(), true);

  @Autowired DirectoryDesk directory;
  @Autowired Fleet fleet;
  @Autowired JdbcClient database;

  @Test
  @WithActor(role = {Role.ADMINISTRATOR, Role.EDITOR})
  void whatIsOpenComesBeforeWhatIsInOrder() {
    open("administration");

    var states = find(Matter.class).all().stream().map(Matter::isOpen).toList();
    assertThat(states).contains(true, false);
    assertThat(states.lastIndexOf(true)).isLessThan(states.indexOf(false));
    assertThat(page()).contains("lignes d’urgence à vérifier", "En ordre");
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void anEditorIsToldOfServicesOnly() {
    open("administration");

    assertThat(matters()).allMatch(text -> text.contains("service"));
    assertThat(matters()).hasSize(1);
  }

  /** "All verified" would be said of nothing. */
  @Test
  @WithActor(
      role = {Role.ADMINISTRATOR, Role.EDITOR},
      community = "jonquiere")
  void ofWhatTheCommunityDoesNotHaveNothingIsSaid() {
    open("administration");

    assertThat(matters())
        .anyMatch(text -> text.contains("organismes sans coordonnées"))
        .noneMatch(text -> text.contains("borne"))
        .noneMatch(text -> text.contains("Services tous vérifiés"));
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void theWayLeadsToTheServicesToVerifyAndToNoOther() {
    clock.advance(Duration.ofDays(120)); // some were verified in summer
    open("administration");
    open(find(Anchor.class, find(Matter.class).single()).single().getHref());

    var due = rows().stream().filter(text -> text.contains("à vérifier")).count();
    assertThat(due)
        .isPositive()
        .isEqualTo(
            directory.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
                .filter(line -> line.stage().isPresent())
                .count());
    assertThat(left()).containsExactly(due + " en tout");
  }

  @Test
  @Transactional
  @WithActor(role = Role.EDITOR)
  void aServiceIsGoodForHalfAYearAndADraftIsNobodysToVerify() {
    var before = directory.count(DEMO, DUE);
    var line =
        directory.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
            .filter(known -> known.stage().isEmpty() && known.status() == Status.ACTIVE)
            .findFirst()
            .orElseThrow();

    put(line, "assured_date = '2026-05-23'");
    assertThat(directory.count(DEMO, DUE)).isEqualTo(before);
    put(line, "assured_date = '2026-05-22'");
    assertThat(directory.count(DEMO, DUE)).isEqualTo(before + 1);
    put(line, "assured_date = null");
    assertThat(directory.count(DEMO, DUE)).isEqualTo(before + 1);
    put(line, "status = 'draft'");
    assertThat(directory.count(DEMO, DUE)).isEqualTo(before);
  }

  private void put(ServiceLine line, String values) {
    database
        .sql("update service set " + values + " where id = ?")
        .param(line.id().value())
        .update();
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR)
  void aTabletThatFallsSilentIsCounted() {
    fleet.seen(new KioskId("demo-clsc"));
    open("administration");
    var before = matter("silencieuse");

    clock.advance(Duration.ofHours(25));
    open("administration");

    assertThat(before).isNotEqualTo(matter("silencieuse"));
    assertThat(matter("silencieuse")).contains("borne");
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void servicesAreFoundByAnyOfTheirWordsWhateverTheAccents() {
    open("administration/services");
    var find = find(TextField.class).withLabel("Chercher").single();

    test(find).setValue("FRIGO partage");
    assertThat(shown()).containsExactly("Frigo partagé");

    test(find).setValue("etre ecoute");
    assertThat(shown()).isNotEmpty().doesNotContain("Frigo partagé");

    test(find).setValue("il n’y a rien de tel");
    assertThat(shown()).isEmpty();
    assertThat(left()).containsExactly("Rien trouvé");

    test(find).setValue("");
    assertThat(shown())
        .hasSize(directory.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().size());
  }

  private List<String> shown() {
    return find(Anchor.class)
        .withCondition(link -> link.getHref().matches(".*services/[0-9a-f-]{36}"))
        .all()
        .stream()
        .map(Anchor::getText)
        .toList();
  }

  private List<String> matters() {
    return find(Matter.class).all().stream().map(AdminStory::read).toList();
  }

  private String matter(String words) {
    return matters().stream().filter(text -> text.contains(words)).findFirst().orElseThrow();
  }
}
