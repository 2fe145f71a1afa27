package ca.passerelle.directory.intake;

import ca.passerelle.directory.SourceSync;
import ca.passerelle.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Imports of the command line, listed with those of the screen. Whoever types the same line again
 * takes up what was cut off; so does, at the screen, whoever starts the server instead.
 */
@Component
class CommandedImports {
  private static final int BUFFER = 1 << 20;

  private final ImportRuns runs;
  private final ImportTurn turn;
  private final ImportLog log;
  private final ReceivedFiles files;
  private final Mappings mappings;

  CommandedImports(
      ImportRuns runs, ImportTurn turn, ImportLog log, ReceivedFiles files, Mappings mappings) {
    this.runs = runs;
    this.turn = turn;
    this.log = log;
    this.files = files;
    this.mappings = mappings;
  }

  /**
   * @param also is told every problem too
   * @param print is told when this takes up another one
   * @throws Unreadable with a sentence for whoever gave the file; then nothing was changed
   * @throws SourceSync.TooMuchRemoved when most of what the source brought would go
   * @throws ImportBusy while another one runs
   */
  Import.Imported run(Import.Wish given, Consumer<Finding> also, Consumer<String> print)
      throws IOException {
    try (var _ = turn.take()) {
      return inTurn(given, also, print);
    }
  }

  private Import.Imported inTurn(Import.Wish given, Consumer<Finding> also, Consumer<String> print)
      throws IOException {
    var format = Import.format(given);
    var wish = given.of(Import.source(given, format));
    var fingerprint = fingerprint(wish);
    var cut = log.cutOff(wish, fingerprint);
    cut.ifPresent(before -> {
      print.accept(
          "Takes up the import of %s that was begun at %s and cut off. Nothing of it was in: the file is read from its beginning."
              .formatted(before.file(), before.at().truncatedTo(ChronoUnit.SECONDS)));
      log.takenUp(before);
    });
    var copy = cut.flatMap(this::kept);
    if (copy.isEmpty()) {
      copy = files.copyOf(wish.file(), format);
    }
    var run =
        new ImportRuns.Run(
            UUID.randomUUID(),
            wish,
            format,
            "",
            copy.map(ReceivedFiles.Received::name).orElse(null),
            true,
            fingerprint);
    return runs.run(run, also, new Progress());
  }

  private Optional<ReceivedFiles.Received> kept(CutOffImport cut) {
    return Optional.ofNullable(cut.kept()).flatMap(name -> files.find(name, cut.file()));
  }

  /** Of what the file holds and of what its columns are said to say. */
  String fingerprint(Import.Wish wish) throws IOException {
    var print = new Sha256().and(content(wish.file()));
    return wish.mapping() == null
        ? print.hex()
        : print.and("\n").and(mappings.write(wish.mapping())).hex();
  }

  private static String content(Path file) throws IOException {
    var print = new Sha256();
    try (var in = Files.newInputStream(file)) {
      for (var bytes = in.readNBytes(BUFFER); bytes.length > 0; bytes = in.readNBytes(BUFFER)) {
        print.and(bytes);
      }
    }
    return print.hex();
  }
}
