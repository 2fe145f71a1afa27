package ca.passerelle.directory.intake;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.shared.CommunityId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
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
  private final Clock clock;

  Import(SourceSync sync, Communities communities, Clock clock) {
    this.sync = sync;
    this.communities = communities;
    this.clock = clock;
  }

  /**
   * @throws Unreadable with a sentence for whoever gave the file; then nothing was changed
   * @throws SourceSync.TooMuchRemoved when most of what the source brought would go
   * @throws Progress.Stopped when {@code progress} was asked to stop; then nothing was changed
   */
  Imported run(Wish wish, Consumer<Finding> sink, Progress progress) {
    var started = clock.instant();
    var report = new Report(wish.called(), sink);
    try (var in = new BufferedInputStream(open(wish, progress))) {
      var format = Format.of(in);
      var source = wish.source() == null ? format.source() : wish.source();
      try (var staging = new Staging(source, report)) {
        boolean part = read(format, in, wish, staging, report);
        if (staging.size() == 0) {
          throw new Unreadable(
              "%s ne contient aucun organisme, service ni lieu à montrer : rien n'est importé."
                  .formatted(wish.called()));
        }
        progress.checking();
        staging.mendReferences();
        report.close();
        var outcome =
            sync.bringIn(
                plan(wish, source, part || staging.serviceCount() == 0),
                progress.writing(staging, staging.size()));
        return new Imported(
            format,
            source,
            part,
            staging.serviceCount(),
            report,
            outcome,
            Duration.between(started, clock.instant()));
      }
    } catch (IOException e) {
      throw new Unreadable("%s ne peut pas être lu : %s".formatted(wish.called(), e.getMessage()));
    }
  }

  private static InputStream open(Wish wish, Progress progress) throws IOException {
    var file = wish.file();
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new Unreadable("%s n'existe pas ou ne peut pas être lu.".formatted(wish.called()));
    }
    return progress.reading(Files.newInputStream(file), Files.size(file));
  }

  private static SourceSync.Plan plan(Wish wish, String source, boolean part) {
    var removals =
        part
            ? SourceSync.Removals.NONE
            : wish.removeMany() ? SourceSync.Removals.ALL : SourceSync.Removals.FEW;
    return new SourceSync.Plan(wish.community(), source, removals, wish.rehearsal());
  }

  /** Whether the file is only a part of what its source knows. */
  private boolean read(Format format, InputStream in, Wish wish, Staging staging, Report report) {
    var community = communities.get(wish.community());
    var today = clock.instant().atZone(community.zone()).toLocalDate();
    var records = new Records(staging, report, today, new Terms(sync.needs(wish.community())));
    return switch (format) {
      case HSDS_JSON -> {
        var reader = new MixedEncodingReader(in, MOST_FOR_ONE_RECORD);
        boolean part = new HsdsJson(reader, records).read();
        reader.report(report);
        yield part;
      }
      case AIRS_XML -> {
        new AirsXml(in, records).read();
        yield false;
      }
    };
  }

  /**
   * What somebody wants.
   *
   * @param called what people know the file by; where it lies is nobody's business
   * @param source null: the format's own name
   * @param removeMany whether most of a source may go at once
   * @param rehearsal everything is tried, nothing is kept
   */
  record Wish(
      Path file,
      String called,
      CommunityId community,
      @Nullable String source,
      boolean removeMany,
      boolean rehearsal) {}

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
