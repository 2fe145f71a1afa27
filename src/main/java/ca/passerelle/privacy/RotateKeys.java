package ca.passerelle.privacy;

import ca.passerelle.startup.Command;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * {@code ./passerelle keys rotate}: a new key for sealing, and everything personal encrypted again
 * with a new key, in small batches. Interrupted, it goes on where it stopped when run again.
 */
@Component
class RotateKeys implements Command {
  private final Sealing sealing;
  private final Vault vault;
  private final KeyCabinet cabinet;
  private final Reencryption reencryption;

  RotateKeys(Sealing sealing, Vault vault, KeyCabinet cabinet, Reencryption reencryption) {
    this.sealing = sealing;
    this.vault = vault;
    this.cabinet = cabinet;
    this.reencryption = reencryption;
  }

  @Override
  public String name() {
    return "keys rotate";
  }

  @Override
  public int run(List<String> arguments, Consumer<String> print) {
    if (!cabinet.isFile(KeyName.VAULT) || !cabinet.isFile(KeyName.SEALING)) {
      print.accept(
          "The keys come from the environment (%s, %s): this command can only rotate keys in files."
              .formatted(KeyName.SEALING.variable(), KeyName.VAULT.variable()));
      return 1;
    }
    vault.beginRotation();
    long done = reencryption.ofEverything(print);
    vault.endRotation();
    sealing.rotate();
    print.accept(
        "Done: %,d entries encrypted again, the old key is destroyed. New sealing key; the ones"
                .formatted(done)
            + " before still open requests for %d days.".formatted(SealingKeys.KEPT.toDays()));
    return 0;
  }
}
