package ca.passerelle.directory.intake;

import ca.passerelle.shared.CommunityId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What a kill in the middle of an import leaves behind, and the start that follows it. */
public final class CutOff {
  private final ReceivedFiles files;
  private final ImportLog log;
  private final ImportJobs jobs;

  public CutOff(ApplicationContext context) {
    files = context.getBean(ReceivedFiles.class);
    log = context.getBean(ImportLog.class);
    jobs = context.getBean(ImportJobs.class);
  }

  /**
   * @param by empty: at the command line
   */
  public void leave(CommunityId community, String name, String json, String by, boolean rehearsal) {
    var file =
        files.take(
            name,
            new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
            ReceivedFiles.MOST);
    log.begun(
        new ImportRuns.Run(
            UUID.randomUUID(),
            new Import.Wish(file.path(), name, community, "coupe", null, false, rehearsal),
            file.format(),
            by,
            file.name(),
            by.isEmpty(),
            null));
  }

  public void start() {
    jobs.begin();
  }
}
