package ca.passerelle.privacy;

import static java.util.Objects.requireNonNullElse;

import ca.passerelle.durability.Durable;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Encrypts the whole vault again with its current key, in small transactions. */
@Component
class Reencryption {
  private static final int BATCH = 200;
  private final Vault vault;
  private final TransactionOperations transaction;

  Reencryption(Vault vault, TransactionOperations transaction) {
    this.vault = vault;
    this.transaction = transaction;
  }

  /**
   * Returns once the disk has it all: what follows destroys the old key, and what only memory had
   * would be lost with it.
   *
   * @return how many entries needed it
   */
  @Durable
  public long ofEverything(Consumer<String> print) {
    long done = 0;
    for (int batch = ofSome(); batch > 0; batch = ofSome()) {
      done += batch;
      print.accept("%,d entries encrypted again…".formatted(done));
    }
    return done;
  }

  private int ofSome() {
    return requireNonNullElse(transaction.execute(_ -> vault.encryptAgain(BATCH)), 0);
  }
}
