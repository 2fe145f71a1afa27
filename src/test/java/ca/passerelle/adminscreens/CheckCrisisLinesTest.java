package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.content.ContentChanged;
import ca.passerelle.content.CrisisLine;
import ca.passerelle.content.CrisisLines;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Someone calls each line now and then and says so, with their name. */
@WithActor(role = Role.ADMINISTRATOR, displayName = "Rosalie")
class CheckCrisisLinesTest extends AdminStory {
  @Autowired CrisisLines lines;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher events;

  private final Map<String, String> before = new HashMap<>();

  @BeforeEach
  void asTheyAre() {
    jdbc.sql("select id, entry from crisis_line where community_id = 'quartier-demo'")
        .query(row -> {
          before.put(row.getString("id"), row.getString("entry"));
        });
  }

  @AfterEach
  void putThemBack() {
    transaction.executeWithoutResult(_ -> {
      before.forEach((id, entry) ->
          jdbc.sql(
                  "update crisis_line set entry = ? where community_id = 'quartier-demo' and id = ?")
              .params(entry, id)
              .update());
      events.publishEvent(new ContentChanged(DEMO));
    });
  }

  @Test
  void whoCalledAndWhenIsNoted() {
    open("administration/lignes");
    assertThat(read(row("988"))).contains("jamais");
    press("Vérifiée aujourd’hui\u00a0: " + name());
    assertThat(read(dialog())).contains("Quelqu’un a répondu au 988");

    answer("Oui, vérifiée");

    assertThat(said()).contains("Vérifiée aujourd’hui", "988");
    assertThat(read(row("988"))).contains("23 nov. 2026", "par Rosalie");
    assertThat(line().checkedBy()).contains("Rosalie");
  }

  @Test
  void oneTapTooManyChangesNothing() {
    open("administration/lignes");
    press("Vérifiée aujourd’hui\u00a0: " + name());

    answer("Annuler");

    assertThat(line().checked()).isEmpty();
    assertThat(read(row("988"))).contains("jamais");
  }

  @Test
  void theDayIsThatOfTheNeighbourhood() {
    clock.moveTo(Instant.parse("2026-11-24T03:30:00Z")); // half past ten in the evening of the 23rd
    open("administration/lignes");
    press("Vérifiée aujourd’hui\u00a0: " + name());
    answer("Oui, vérifiée");

    assertThat(line().checked()).contains(LocalDate.of(2026, 11, 23));
  }

  @Test
  void afterNinetyDaysItIsMarkedAgain() {
    lines.checked(DEMO, line().id());
    assertThat(marked()).isFalse();

    clock.advance(Duration.ofDays(91));

    assertThat(marked()).isTrue();
    assertThat(read(row("988"))).contains("23 nov. 2026", "par Rosalie");
  }

  private boolean marked() {
    open("administration/lignes");
    return find(Span.class, row("988")).withClassName("state-open").exists();
  }

  private CrisisLine line() {
    return lines.of(DEMO).stream().filter(it -> it.call().equals("988")).findFirst().orElseThrow();
  }

  private String name() {
    return line().name().in(Language.FRENCH);
  }
}
