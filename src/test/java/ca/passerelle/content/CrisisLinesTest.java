package ca.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Lines for whoever cannot wait, and the reminder that a person must call them. */
@PasserelleTest
class CrisisLinesTest {
  private static final CommunityId CENTRE_SUD = new CommunityId("centre-sud");

  @Autowired CrisisLines lines;
  @Autowired MutableClock clock;

  @Test
  void theEmergencyNumberComesFirst() {
    assertThat(lines.of(CENTRE_SUD)).hasSizeGreaterThan(5);
    assertThat(lines.of(CENTRE_SUD).getFirst().call()).isEqualTo("911");
  }

  @Test
  void hoursNobodyCheckedAreUnknownRatherThanGuessed() {
    assertThat(LineHours.of("24/7")).isEqualTo(new LineHours.Always());
    assertThat(LineHours.of("daily 08:00-20:00"))
        .isEqualTo(new LineHours.Daily(LocalTime.of(8, 0), LocalTime.of(20, 0)));
    assertThat(LineHours.of("unknown")).isEqualTo(new LineHours.Unknown());
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR, community = "centre-sud")
  void aLineIsToBeCheckedUntilSomeoneCalledItAndAgainAfterNinetyDays() {
    var line = lines.toBeChecked(CENTRE_SUD).getFirst();
    lines.checked(CENTRE_SUD, line.id());
    assertThat(lines.toBeChecked(CENTRE_SUD)).extracting(CrisisLine::id).doesNotContain(line.id());
    clock.advance(Duration.ofDays(90));
    assertThat(lines.toBeChecked(CENTRE_SUD)).extracting(CrisisLine::id).doesNotContain(line.id());
    clock.advance(Duration.ofDays(1));
    assertThat(lines.toBeChecked(CENTRE_SUD)).extracting(CrisisLine::id).contains(line.id());
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR, community = "jonquiere")
  void anotherCommunitysAdministratorCannotSayItWasChecked() {
    assertThatThrownBy(() -> lines.checked(CENTRE_SUD, "urgence-911"))
        .isInstanceOf(AccessDeniedException.class);
  }
}
