package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.WithActor;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who saves what an import is writing is told so at once, and keeps what they wrote. */
@WithActor(role = Role.EDITOR)
class SaveWhileAnImportWritesTest extends AdminStory {
  @Autowired DirectoryDesk desk;
  @Autowired DataSource database;

  @Test
  void theEditorIsToldAndNothingWrittenIsLost() throws SQLException {
    var service =
        desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
            .filter(line -> line.name().in(Language.FRENCH).equals("Frigo partagé"))
            .findFirst()
            .orElseThrow();
    open("administration/services/" + service.id());
    write("Nom (français)", "Frigo du parc");

    try (var writing = database.getConnection();
        var row = writing.prepareStatement("update service set version = version where id = ?")) {
      writing.setAutoCommit(false);
      row.setObject(1, service.id().value());
      assertThat(row.executeUpdate()).isOne();
      press("Enregistrer");
      writing.rollback();
    }

    assertThat(said()).contains("un import, ou quelqu’un d’autre, est en train de changer");
    assertThat(field("Nom (français)").getValue()).isEqualTo("Frigo du parc");
    assertThat(desk.open(DEMO, service.id()).orElseThrow().entry().name().in(Language.FRENCH))
        .isEqualTo("Frigo partagé");
  }
}
