package ca.passerelle.directory.interchange;

import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.startup.Command;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code export --format hsds|xlsx|csv FILE [--community SLUG] [--language TAG]}: the directory as
 * a file.
 */
@Component
class ExportCommand implements Command {
  private static final String USAGE =
      "Usage: export [--format hsds|xlsx|csv] FILE [--community SLUG] [--language TAG]";

  private final Export export;
  private final Communities communities;
  private final Clock clock;

  ExportCommand(Export export, Communities communities, Clock clock) {
    this.export = export;
    this.communities = communities;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public boolean takesArguments() {
    return true;
  }

  /** 0 when the file is whole, 1 when it could not be written, 2 when misused. */
  @Override
  public int run(List<String> arguments, Consumer<String> print) {
    @Nullable String file = null;
    Optional<CommunityId> community = Optional.empty();
    var format = ExportFormat.HSDS;
    var language = Language.FRENCH;
    for (int i = 0; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      var value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      if (argument.equals("--format") && ExportFormat.of(value).isPresent()) {
        format = ExportFormat.of(value).get();
        i++;
      } else if (argument.equals("--community") && community(value).isPresent()) {
        community = community(value);
        i++;
      } else if (argument.equals("--language") && language(value).isPresent()) {
        language = language(value).get();
        i++;
      } else if (file == null && !argument.startsWith("--")) {
        file = argument;
      } else {
        print.accept(
            "export does not understand '%s' there. %s"
                .formatted(
                    (argument + " " + (argument.startsWith("--") ? value : "")).strip(), USAGE));
        return 2;
      }
    }
    if (file == null) {
      print.accept(USAGE);
      return 2;
    }
    return write(Path.of(file), new What(community, format, language), print);
  }

  private Optional<CommunityId> community(String slug) {
    return communities.all().stream()
        .map(known -> known.id())
        .filter(id -> id.value().equals(slug))
        .findFirst();
  }

  /** One that is spoken here. */
  private Optional<Language> language(String tag) {
    return communities.all().stream()
        .flatMap(known -> known.languages().stream())
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }

  private record What(Optional<CommunityId> community, ExportFormat format, Language language) {}

  /** Under another name until it is whole. */
  private int write(Path file, What what, Consumer<String> print) {
    var part = file.resolveSibling(file.getFileName() + ".part");
    var started = clock.instant();
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        export.write(what.community(), what.format(), what.language(), out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      print.accept(
          "%s: %d bytes, in %d ms."
              .formatted(
                  file, Files.size(file), Duration.between(started, clock.instant()).toMillis()));
      return 0;
    } catch (IOException e) {
      print.accept("%s could not be written: %s".formatted(file, e.getMessage()));
      return 1;
    }
  }
}
