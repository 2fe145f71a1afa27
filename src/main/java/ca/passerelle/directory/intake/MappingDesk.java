package ca.passerelle.directory.intake;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where administrators say what the columns of a spreadsheet say, once for each source. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class MappingDesk {
  private final ImportJobs jobs;
  private final Mappings mappings;
  private final SavedMappings saved;
  private final Authority authority;

  MappingDesk(ImportJobs jobs, Mappings mappings, SavedMappings saved, Authority authority) {
    this.jobs = jobs;
    this.mappings = mappings;
    this.saved = saved;
    this.authority = authority;
  }

  /**
   * What the columns of the waiting file say: as it was saved for its source, if that still fits,
   * or else as it is guessed. Empty when the file that waits is no spreadsheet.
   */
  public Optional<MappingDraft> look(CommunityId community, String source) {
    authority.require(Role.ADMINISTRATOR, community);
    try {
      return spreadsheet(community).map(file -> draft(community, source, file));
    } catch (Unreadable whenItIsTriedItIsSaid) {
      return Optional.empty();
    }
  }

  private MappingDraft draft(CommunityId community, String source, Path file) {
    var guess = mappings.guess(file);
    return saved
        .find(community, source)
        .map(mapping -> MappingDraft.of(mapping, guess))
        .filter(draft -> mappings.check(draft.guess().mapping(), file).isEmpty())
        .orElseGet(() -> new MappingDraft(guess, Set.of()));
  }

  /**
   * Keeps it for this and the next files of the source.
   *
   * @return what keeps it from fitting the file that waits, in sentences; then it is not kept
   * @throws SourceNameRefused when {@code source} is no short name
   */
  public List<String> save(CommunityId community, String source, Mapping mapping) {
    authority.require(Role.ADMINISTRATOR, community);
    if (!SourceNames.good(source)) {
      throw new SourceNameRefused(source);
    }
    List<String> problems;
    try {
      problems =
          spreadsheet(community).map(file -> mappings.check(mapping, file)).orElse(List.of());
    } catch (Unreadable unreadable) {
      problems = List.of(String.valueOf(unreadable.getMessage()));
    }
    if (problems.isEmpty()) {
      saved.keep(community, source, new Mapping(source, mapping.tables()));
    }
    return problems;
  }

  private Optional<Path> spreadsheet(CommunityId community) {
    return jobs.of(community)
        .map(Job::file)
        .filter(file -> file.format() == Format.SPREADSHEET)
        .map(ReceivedFiles.Received::path);
  }
}
