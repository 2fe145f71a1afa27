package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.CrisisLineList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The numbers that matter most, on every kiosk, in each language. */
class CrisisLinesInWordsTest extends CitizenStory {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "borne/demo-caisse",
        "borne/web-quartier-demo",
        "borne/web-mercier-est",
        "borne/web-centre-sud",
        "borne/web-jonquiere"
      })
  void danger911And211AreThereWhereverOneIs(String kiosk) {
    walkTo(kiosk + "/urgence?langue=fr");
    assertThat(numbers()).startsWith("911").contains("988", "811");
    assertThat(screen()).contains("211");
  }

  @Test
  void everyNumberOnAPhoneCanBeDialledAsItIsWritten() {
    walkTo("borne/web-quartier-demo/urgence?langue=fr");
    for (var line : lines()) {
      var call = line.get("call").asString();
      if (!call.isEmpty()) {
        assertThat(line.get("callHref").asString()).matches("tel:[0-9+]{3,}");
        assertThat(call.replaceAll("[^0-9]", ""))
            .startsWith(line.get("callHref").asString().substring(4));
      }
    }
  }

  @Test
  void onATabletOneIsToldWhatToDoWithoutATelephone() {
    walkTo(TABLET + "/urgence?langue=fr");
    assertThat(screen()).contains("Pas de téléphone ?".replace(" ?", "\u00a0?"));
    walkTo("borne/web-quartier-demo/urgence?langue=fr");
    assertThat(screen()).doesNotContain("Demandez au comptoir");
  }

  @Test
  void inEnglishTopicsAreInEnglish() {
    walkTo(TABLET + "/urgence?langue=en");
    assertThat(screen()).contains("Help right now", "Day and night").doesNotContain("Jour et nuit");
  }

  @Test
  void whatSomebodyMayReadOverAShoulderIsMarkedDiscreet() {
    walkTo(TABLET + "/urgence?langue=fr");
    assertThat(lines().toString().toLowerCase(Locale.ROOT)).contains("violence");
    for (var line : lines()) {
      if (line.toString().contains("violence")) {
        assertThat(line.get("discreet").asBoolean()).as(line.toString()).isTrue();
        assertThat(line.get("topic").asString()).doesNotContainIgnoringCase("violen");
      }
    }
  }

  private JsonNode lines() {
    return json(find(CrisisLineList.class).single(), "lines");
  }

  private List<String> numbers() {
    return lines()
        .valueStream()
        .map(line -> line.get("call").asString().replaceAll(",.*", ""))
        .toList();
  }
}
