package ca.passerelle.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A receipt survives {@code kill -9}; without the gate it does not, and the harness sees it. */
class KillTheServerTest {
  @Test
  void everyReceiptIsKeptWhenTheServerIsKilled() throws Exception {
    var tally = KillChaos.run(2, "on", 42);
    assertThat(tally.acknowledged()).isPositive();
    assertThat(tally.isBroken()).as("%s", tally).isFalse();
  }

  @Test
  void withoutTheGateReceiptsAreBrokenAndTheHarnessSeesIt() throws Exception {
    assertThat(KillChaos.run(2, "off", 42).lost()).isPositive();
  }
}
