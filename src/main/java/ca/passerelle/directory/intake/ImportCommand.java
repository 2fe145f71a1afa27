package ca.passerelle.directory.intake;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.SourceConflict;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.startup.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code import FILE --community SLUG}: what another directory says, made part of this one. */
@Component
class ImportCommand implements Command {
  private static final String USAGE =
      "Usage: import FILE --community SLUG [--mapping FILE] [--source NAME] [--dry-run] [--report FILE] [--remove-many]";

  /** Real rows that are shown beside a proposed mapping. */
  private static final int PROPOSED_ROWS = 3;

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final CommandedImports imports;
  private final Mappings mappings;
  private final Communities communities;

  ImportCommand(CommandedImports imports, Mappings mappings, Communities communities) {
    this.imports = imports;
    this.mappings = mappings;
    this.communities = communities;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public boolean takesArguments() {
    return true;
  }

  /** 0 when the file is in, 1 when nothing of it is, 2 when misused. */
  @Override
  public int run(List<String> arguments, Consumer<String> print) {
    @Nullable Path file = null;
    @Nullable Path reportFile = null;
    @Nullable Path mappingFile = null;
    @Nullable String source = null;
    @Nullable String community = null;
    boolean dryRun = false;
    boolean removeMany = false;
    for (int i = 0; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      boolean followed = i + 1 < arguments.size();
      if (argument.equals("--dry-run")) {
        dryRun = true;
      } else if (argument.equals("--remove-many")) {
        removeMany = true;
      } else if (argument.equals("--community") && followed) {
        community = arguments.get(++i);
      } else if (argument.equals("--report") && followed) {
        reportFile = Path.of(arguments.get(++i));
      } else if (argument.equals("--mapping") && followed) {
        mappingFile = Path.of(arguments.get(++i));
      } else if (argument.equals("--source") && followed) {
        source = arguments.get(++i);
        if (!SourceNames.good(source)) {
          print.accept(
              "No source can be called '%s': small letters, digits and hyphens between them, such as centre-211. Nothing was imported."
                  .formatted(source));
          return MISUSED;
        }
      } else if (file == null && !argument.startsWith("--")) {
        file = Path.of(argument);
      } else {
        print.accept(
            "import does not understand '%s' there. Nothing was imported. %s"
                .formatted(argument, USAGE));
        return MISUSED;
      }
    }
    var wanted = community(community);
    if (file == null || wanted.isEmpty()) {
      print.accept(
          file == null
              ? USAGE
              : "%s There are: %s. %s"
                  .formatted(
                      community == null
                          ? "For which community?"
                          : "There is no community '%s'.".formatted(community),
                      names(),
                      USAGE));
      return MISUSED;
    }
    try {
      var mapping = mappingFile == null ? null : mappings.read(Files.readString(mappingFile));
      if (mapping == null && isSheet(file)) {
        proposal(mappings.guess(file), print);
        return FAILED;
      }
      return run(
          new Import.Wish(
              file,
              ReceivedFiles.shown(file.toString()),
              wanted.get(),
              source,
              mapping,
              removeMany,
              dryRun),
          reportFile,
          print);
    } catch (IOException e) {
      print.accept("%s cannot be read.".formatted(e.getMessage()));
    } catch (Unreadable unreadable) {
      print.accept(unreadable.getMessage());
    }
    return FAILED;
  }

  private static boolean isSheet(Path file) throws IOException {
    return Files.isReadable(file) && Format.of(file) == Format.SPREADSHEET;
  }

  /** As a mapping file: what is for people stands behind {@code #}. */
  private void proposal(Guess guess, Consumer<String> print) {
    print.accept(
        "# Nothing was imported: a spreadsheet needs a mapping. This is what its columns seem to say.");
    print.accept(
        "# Keep it in a file, put it right (docs/imports.md), then: import FILE --mapping THAT-FILE");
    for (var table : guess.tables()) {
      for (var row : table.first().stream().limit(PROPOSED_ROWS).toList()) {
        print.accept("# " + String.join(" | ", row).replaceAll("\\s+", " "));
      }
    }
    mappings.write(guess.mapping()).lines().forEach(print);
  }

  /** The only one, when none is named. */
  private Optional<CommunityId> community(@Nullable String named) {
    var all = communities.all();
    return named == null && all.size() == 1
        ? Optional.of(all.getFirst().id())
        : all.stream().map(known -> known.id()).filter(id -> id.value().equals(named)).findFirst();
  }

  private String names() {
    return communities.all().stream()
        .map(community -> community.id().value())
        .collect(Collectors.joining(", "));
  }

  private int run(Import.Wish wish, @Nullable Path reportFile, Consumer<String> print) {
    try (var kept = ReportFile.to(reportFile)) {
      var imported = imports.run(wish, kept, print);
      imported.report().first().forEach(finding -> print.accept(finding.line()));
      int more = imported.report().count() - imported.report().first().size();
      if (more > 0) {
        print.accept("… and %d more: --report FILE keeps them all.".formatted(more));
      }
      imported.outcome().conflicts().forEach(conflict -> print.accept(line(conflict)));
      print.accept(Summary.of(wish, imported));
      return 0;
    } catch (Unreadable unreadable) {
      print.accept(unreadable.getMessage());
    } catch (ImportBusy busy) {
      print.accept(
          "Another import is running, begun %s: there is one at a time. Nothing was imported; try again when it has ended."
              .formatted(busy.by().isEmpty() ? "at the command line" : "by " + busy.by()));
    } catch (SourceSync.TooMuchRemoved much) {
      print.accept(
          "This file would take away %d of the %d services of its source: nothing was imported. If it is another source, name it with --source; if that is what you want, --remove-many."
              .formatted(much.removed(), much.known()));
    } catch (IOException | UncheckedIOException e) {
      print.accept("The import was given up and nothing was changed: %s".formatted(e.getMessage()));
    }
    return FAILED;
  }

  private static String line(SourceConflict conflict) {
    var record = "%s/%s".formatted(Summary.plural(conflict.kind()), conflict.externalId());
    return conflict.field().isEmpty()
        ? "= %s: gone from the source, but edited here: kept.".formatted(record)
        : "= %s %s: edited here (%s) and changed in the source (%s): kept as here."
            .formatted(record, conflict.field(), conflict.here(), conflict.inSource());
  }
}
