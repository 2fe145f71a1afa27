package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.testsupport.PasserelleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was encrypted again is on the disk before anybody hears that it is done. */
@PasserelleTest
class ReencryptionTest {
  @Autowired private Reencryption reencryption;
  @Autowired private TransactionTemplate transaction;

  @Test
  void itWaitsForTheDiskAndCannotRunInATransaction() {
    assertThatThrownBy(
            () -> transaction.executeWithoutResult(_ -> reencryption.ofEverything(_ -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("promises durability");
  }
}
