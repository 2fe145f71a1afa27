package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Holidays;
import ca.passerelle.shared.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The examples of the README are copied by people who trust them: they must be true. */
class HoursOfTheReadmeTest {
  private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

  // 2026-11-23 is a Monday; the first Tuesday of December is the 1st.
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59, false",
    "2026-11-23T09:00, true",
    "2026-11-23T12:30, false",
    "2026-11-25T16:29, true",
    "2026-11-26T10:00, false",
    "2026-11-27T20:59, false",
    "2026-11-27T23:59, true",
    "2026-11-28T06:59, true",
    "2026-11-28T12:00, false",
    "2026-11-29T00:00, true",
    "2026-11-29T23:59, true",
    "2026-12-01T19:00, true",
    "2026-12-08T19:00, false",
    "2026-12-05T12:00, true",
    "2027-03-27T12:00, true",
    "2027-04-03T12:00, false",
  })
  void theExamplesOpenWhenTheirRemarksSay(LocalDateTime at, boolean open) {
    var site = new SiteEntry("place", null, null, schedules(), null);
    var state = new Timetable(site, Holidays.NONE, MONTREAL).at(at.atZone(MONTREAL));
    assertThat(state instanceof OpenState.Open).isEqualTo(open);
  }

  @Test
  void everyExampleIsPossible() {
    assertThat(schedules()).hasSize(6).allMatch(ScheduleEntry::makesSense);
  }

  private static List<ScheduleEntry> schedules() {
    try {
      var readme = Files.readString(Path.of("kiosk-config/README.md"));
      var start = readme.indexOf("schedules:");
      var example = readme.substring(start, readme.indexOf("```", start));
      var list = new YAMLMapper().readTree(example).path("schedules");
      return StreamSupport.stream(list.spliterator(), false)
          .map(hours -> Json.mapper().treeToValue(hours, ScheduleEntry.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
