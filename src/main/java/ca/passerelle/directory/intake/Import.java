package ca.passerelle.directory.intake;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.shared.CommunityId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One file on its way in: recognised, read to its end, and only then brought into the directory.
 */
@Component
class Import {
  /** Larger than any record that was met by far, and harmless to hold. */
  private static final long MOST_FOR_ONE_RECORD = 16_000_000;

  private final SourceSync sync;
  private final Communities communities;
  private final Needs needs;
  private final Mappings mappings;
  private final Clock clock;

  Import(SourceSync sync, Communities communities, Needs needs, Mappings mappings, Clock clock) {
    this.sync = sync;
    this.communities = communities;
    this.needs = needs;
    this.mappings = mappings;
    this.clock = clock;
  }

  /**
   * @param whole is run in the transaction that brings the file in; after it where nothing is kept
   * @throws Unreadable with a sentence for whoever gave the file; then nothing was changed
   * @throws SourceSync.TooMuchRemoved when most of what the source brought would go
   * @throws Progress.Stopped when {@code progress} was asked to stop; then nothing was changed
   */
  Imported run(Wish wish, Consumer<Finding> sink, Progress progress, Consumer<Imported> whole) {
    var started = clock.instant();
    var report = new Report(wish.called(), sink);
    try {
      var format = format(wish);
      var source = source(wish, format);
      try (var staging = new Staging(source, report, progress::check)) {
        boolean part = read(format, wish, staging, report, progress);
        if (staging.isEmpty()) {
          throw new Unreadable(
              "%s ne contient aucun organisme, service ni lieu à montrer : rien n'est importé."
                  .formatted(wish.called()));
        }
        staging.mendReferences(progress.checking(staging.serviceCount()));
        report.close();
        Function<SourceSync.Outcome, Imported> result =
            outcome ->
                new Imported(
                    format,
                    source,
                    part,
                    staging.serviceCount(),
                    report,
                    outcome,
                    Duration.between(started, clock.instant()));
        var outcome =
            sync.bringIn(
                plan(wish, source, part || staging.serviceCount() == 0),
                progress.writing(staging, staging.size()),
                done -> whole.accept(result.apply(done)));
        var imported = result.apply(outcome);
        if (wish.rehearsal()) {
          whole.accept(imported);
        }
        return imported;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable("%s ne peut pas être lu : %s".formatted(wish.called(), e.getMessage()));
    }
  }

  /**
   * @throws Unreadable when the file is nothing that can be imported, or not there
   */
  static Format format(Wish wish) throws IOException {
    if (!Files.isRegularFile(wish.file()) || !Files.isReadable(wish.file())) {
      throw new Unreadable("%s n'existe pas ou ne peut pas être lu.".formatted(wish.called()));
    }
    return Format.of(wish.file());
  }

  private static SourceSync.Plan plan(Wish wish, String source, boolean part) {
    var removals =
        part
            ? SourceSync.Removals.NONE
            : wish.removeMany() ? SourceSync.Removals.ALL : SourceSync.Removals.FEW;
    return new SourceSync.Plan(wish.community(), source, removals, wish.rehearsal());
  }

  /** Whether the file is only a part of what its source knows. */
  private boolean read(Format format, Wish wish, Staging staging, Report report, Progress progress)
      throws IOException {
    var community = communities.get(wish.community());
    var today = clock.instant().atZone(community.zone()).toLocalDate();
    var terms = new Terms(sync.needs(wish.community()));
    var records = new Records(staging, report, today, terms);
    boolean sheet = isSheet(wish, format);
    try (var tables = new Tables(records, report, terms, sheet, progress)) {
      return switch (sheet ? Format.SPREADSHEET : format) {
        case HSDS_JSON -> {
          try (var file = Document.open(wish.file(), report, progress)) {
            yield json(file, records, tables, report);
          }
        }
        case AIRS_XML -> {
          try (var file = Document.open(wish.file(), report, progress)) {
            var xml = new AirsXml(file.content(), records);
            xml.read();
            xml.report(report);
          }
          yield false;
        }
        case HSDS_TABLES -> {
          try (var files = Zipped.open(wish.file(), progress::read)) {
            progress.reading(files.size());
            new TableFiles(files, report).into(tables);
          }
          yield false;
        }
        case SPREADSHEET -> {
          sheets(wish, tables, terms, report, progress);
          yield false;
        }
      };
    }
  }

  private static boolean json(Document file, Records records, Tables tables, Report report)
      throws IOException {
    var reader = new MixedEncodingReader(file.content(), MOST_FOR_ONE_RECORD);
    var json = new HsdsJson(reader, records, tables);
    boolean part = json.read();
    reader.report(report);
    if (json.description().isEmpty()) {
      return part;
    }
    try (var files = file.beside(json.description().get())) {
      new TableFiles(files, report).into(tables);
    }
    return false;
  }

  private void sheets(Wish wish, Tables tables, Terms terms, Report report, Progress progress)
      throws IOException {
    if (wish.mapping() == null) {
      throw new Unreadable(
          "Une feuille de calcul ne va pas sans correspondance, qui dit ce que disent ses colonnes : rien n'est importé.");
    }
    var problems = mappings.check(wish.mapping(), wish.file());
    if (!problems.isEmpty()) {
      throw new Unreadable("%s Rien n'est importé.".formatted(problems.getFirst()));
    }
    var words = new NeedWords(terms, () -> needs.all(wish.community()), report);
    try (var sheets = Sheets.open(wish.file(), progress::read)) {
      progress.reading(sheets.size());
      new MappedSheets(sheets, wish.mapping(), report, progress::check).into(tables, words);
    }
  }

  private static boolean isSheet(Wish wish, Format format) {
    if (wish.mapping() != null && (format == Format.HSDS_JSON || format == Format.AIRS_XML)) {
      throw new Unreadable(
          "Une correspondance n'est que pour les feuilles de calcul : rien n'est importé.");
    }
    return wish.mapping() != null;
  }

  /** What the records of the file will be known by. */
  static String source(Wish wish, Format format) {
    if (wish.source() != null) {
      return wish.source();
    }
    var mapped = wish.mapping() == null ? null : wish.mapping().source();
    return mapped == null
        ? (wish.mapping() == null ? format : Format.SPREADSHEET).source()
        : mapped;
  }

  /**
   * What somebody wants.
   *
   * @param called what people know the file by; where it lies is nobody's business
   * @param source null: the format's own name
   * @param mapping what the columns of a spreadsheet say; null for anything else
   * @param removeMany whether most of a source may go at once
   * @param rehearsal everything is tried, nothing is kept
   */
  record Wish(
      Path file,
      String called,
      CommunityId community,
      @Nullable String source,
      @Nullable Mapping mapping,
      boolean removeMany,
      boolean rehearsal) {
    Wish of(String itsSource) {
      return new Wish(file, called, community, itsSource, mapping, removeMany, rehearsal);
    }
  }

  /** What came of it. */
  record Imported(
      Format format,
      String source,
      boolean part,
      int services,
      Report report,
      SourceSync.Outcome outcome,
      Duration took) {}
}
