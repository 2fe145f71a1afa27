package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.community.Freshness;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first screen says what to do, and leads there. */
class WhatNeedsAttentionTest extends AdminStory {
  @Autowired DirectoryDesk directory;
  @Autowired Fleet fleet;

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
    var today = clock.instant().atZone(ZoneId.of("America/Montreal")).toLocalDate();
    assertThat(due)
        .isPositive()
        .isEqualTo(
            directory.services(DEMO).stream()
                .filter(line -> Verification.isDue(line, Freshness.USUAL, today))
                .count());
    assertThat(left()).containsExactly(due + " sur " + directory.services(DEMO).size());
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void aServiceIsGoodForHalfAYear() {
    var line =
        directory.services(DEMO).stream()
            .filter(known -> known.lastVerified().isPresent())
            .findFirst()
            .orElseThrow();
    var day = line.lastVerified().orElseThrow();

    assertThat(Verification.isDue(line, Freshness.USUAL, day.plusMonths(6))).isFalse();
    assertThat(Verification.isDue(line, Freshness.USUAL, day.plusMonths(6).plusDays(1))).isTrue();
    assertThat(Verification.isDue(never(line), Freshness.USUAL, day)).isTrue();
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
    assertThat(left()).singleElement().asString().startsWith("0 sur ");

    test(find).setValue("");
    assertThat(shown()).hasSize(directory.services(DEMO).size());
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

  private static ServiceLine never(ServiceLine line) {
    return new ServiceLine(
        line.id(), line.name(), line.organization(), line.needs(), line.status(), Optional.empty());
  }
}
