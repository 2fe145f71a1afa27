package ca.passerelle.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * An import that is killed leaves one whole directory, and can be taken up to its end. The harness
 * takes a record out at last, and fails when it does not see that.
 */
class KillAnImportTest {
  @Test
  void theDirectoryIsWholeAndTheImportIsTakenUp() throws Exception {
    var tally = ImportChaos.run(1, 300, false, 42);
    assertThat(tally.old() + tally.whole()).isPositive();
    assertThat(tally.isBroken()).as("%s", tally).isFalse();
  }
}
