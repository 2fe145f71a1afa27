package ca.passerelle.directory.interchange;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The directory of a community to take away, for who administers it. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DirectoryExport {
  private final Export export;
  private final Authority authority;

  DirectoryExport(Export export, Authority authority) {
    this.export = export;
    this.authority = authority;
  }

  /** What everybody may know; the stream stays open. */
  public void write(CommunityId community, ExportFormat format, Language language, OutputStream out)
      throws IOException {
    authority.require(Role.ADMINISTRATOR, community);
    export.write(Optional.of(community), format, language, out);
  }
}
