package ca.passerelle.directory.intake;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Where administrators bring another directory in: a file is received, tried, and brought in. What
 * they run is under way behind the screen, one at a time on the whole installation.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ImportDesk {
  private final ImportJobs jobs;
  private final ReceivedFiles files;
  private final ImportLog log;
  private final Authority authority;

  ImportDesk(ImportJobs jobs, ReceivedFiles files, ImportLog log, Authority authority) {
    this.jobs = jobs;
    this.files = files;
    this.log = log;
    this.authority = authority;
  }

  /** How large a file may be, in bytes. */
  public long most(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    return ReceivedFiles.MOST;
  }

  public ImportState state(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    jobs.notice();
    return jobs.of(community).map(Job::state).orElseGet(ImportState.None::new);
  }

  /**
   * Takes a file in place of the one that waited there, and reads of it what it is. One that cannot
   * be imported is told in the state.
   *
   * @param name only shown
   * @throws ImportBusy while that community's import runs
   */
  public void receive(CommunityId community, String name, InputStream content) {
    authority.require(Role.ADMINISTRATOR, community);
    jobs.drop(community);
    var job = job(community, name, content);
    try {
      jobs.hold(job);
    } catch (ImportBusy begunMeanwhile) {
      var file = job.file();
      if (file != null) {
        files.drop(file);
      }
      throw begunMeanwhile;
    }
  }

  private Job job(CommunityId community, String name, InputStream content) {
    try {
      var file = files.take(name, content, ReceivedFiles.MOST);
      return new Job(community, file, file.state(file.format().source()));
    } catch (Unreadable unreadable) {
      return new Job(
          community, null, new ImportState.Refused(String.valueOf(unreadable.getMessage())));
    }
  }

  /**
   * Begins, and comes back at once.
   *
   * @param source what its records are known by
   * @param removeMany whether most of what the source brought before may go
   * @param rehearsal everything is tried, nothing kept
   * @throws ImportBusy while another one runs
   * @throws SourceNameRefused when {@code source} is no short name
   */
  public void run(CommunityId community, String source, boolean removeMany, boolean rehearsal) {
    var actor = authority.require(Role.ADMINISTRATOR, community);
    if (!SourceNames.good(source)) {
      throw new SourceNameRefused(source);
    }
    var job = jobs.of(community).orElse(null);
    var file = job == null ? null : job.file();
    if (job != null && file != null) {
      jobs.run(job, file, new Job.Wanted(source, removeMany, rehearsal, actor.displayName(), null));
    }
  }

  /**
   * Takes up what was cut off, in the same way as it was wanted, and comes back at once. The file
   * is read from its beginning: nothing of it was in.
   *
   * @throws ImportBusy while another one runs
   */
  public void resume(CommunityId community) {
    var actor = authority.require(Role.ADMINISTRATOR, community);
    var job = jobs.of(community).orElse(null);
    var file = job == null ? null : job.file();
    if (job != null && file != null) {
      job.cutOff().ifPresent(wanted -> jobs.run(job, file, wanted.by(actor.displayName())));
    }
  }

  /** Stops what runs there, if that is still possible. */
  public void stop(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    jobs.of(community).ifPresent(Job::stop);
  }

  /**
   * Forgets the file, and what came of it.
   *
   * @throws ImportBusy while it is being imported
   */
  public void drop(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    jobs.drop(community);
  }

  /**
   * Calls {@code watcher}, on another thread, each time an import there moves on, until what comes
   * back is run.
   */
  public Runnable watch(CommunityId community, Runnable watcher) {
    authority.require(Role.ADMINISTRATOR, community);
    return jobs.watch(community, watcher);
  }

  /** Names of the sources that brought something before. */
  public List<String> sources(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    return log.sources(community);
  }

  /** The newest first. */
  public List<PastImport> past(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    return log.of(community);
  }

  /** Every problem of that import, as a table; nothing when it is none of this community's. */
  public void report(CommunityId community, UUID id, OutputStream out) throws IOException {
    authority.require(Role.ADMINISTRATOR, community);
    boolean known = log.of(community).stream().anyMatch(past -> past.id().equals(id));
    var file = files.report(id);
    if (known && Files.exists(file)) {
      ReportTable.write(file, out);
    }
  }
}
