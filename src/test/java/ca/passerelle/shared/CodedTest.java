package ca.passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Choices are written as people would write them in a file, everywhere the same. */
class CodedTest {
  enum Weather implements Coded {
    SUN,
    FREEZING_RAIN
  }

  record Day(Weather weather) {}

  @ParameterizedTest
  @EnumSource(Weather.class)
  void aCodeIsReadBackAsTheSameChoice(Weather weather) {
    assertThat(Coded.of(Weather.class, weather.code())).isEqualTo(weather);
    assertThat(Json.read(Json.write(new Day(weather)), Day.class)).isEqualTo(new Day(weather));
  }

  @Test
  void wordsAreJoinedByHyphens() {
    assertThat(Weather.FREEZING_RAIN.code()).isEqualTo("freezing-rain");
    assertThat(Json.write(new Day(Weather.FREEZING_RAIN)))
        .isEqualTo("{\"weather\":\"freezing-rain\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "snow", "FREEZING_RAIN", "freezing_rain", " sun"})
  void whatIsNoChoiceIsRefusedWithoutRepeatingIt(String code) {
    assertThatThrownBy(() -> Coded.of(Weather.class, code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a Weather");
  }
}
