package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever holds the code can have everything about them erased, and then the code opens nothing.
 */
@Journey
class ErasureByCodeTest {
  @Test
  void theCodeErasesEverythingAndOpensNothingAfterwards(Stage stage) {
    var requests = count(stage, "select count(*) from contact_request");
    var citizen = Citizen.at(stage.tablet(), Wording.FRENCH);
    citizen.asksToBeCalled("514 555-0134").agreesAndSends();
    citizen.browser().pictures("receipt").isAccessible();
    var code = citizen.code();
    citizen.tap("code.done").comesBackWith(code).sees("code.status.waiting");
    citizen.browser().pictures("my-code").isAccessible();

    citizen.tap("code.withdraw").sees("code.withdraw.title");
    citizen.browser().picture("withdraw").isAccessible();
    citizen.tap("code.withdraw.yes").sees("code.erased.title");
    citizen.browser().picture("erased").isAccessible();

    citizen.tap("code.finish").comesBackWith(code).sees("code.trouble.unknown-code");
    assertThat(count(stage, "select count(*) from contact_request")).isEqualTo(requests + 1);
  }

  private static long count(Stage stage, String sql) {
    return stage.server().bean(JdbcClient.class).sql(sql).query(Long.class).single();
  }
}
