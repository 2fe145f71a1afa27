package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.interchange.DirectoryExport;
import ca.passerelle.directory.interchange.ExportFormat;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;

/** The directory of a community as files to take away; written while they are downloaded. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.DIRECTORY, layout = AdminLayout.class)
@RolesAllowed("ADMINISTRATOR")
class DirectoryView extends AdminView {
  private final transient DirectoryExport export;

  DirectoryView(Desk desk, DirectoryExport export) {
    super(desk, Role.ADMINISTRATOR);
    this.export = export;
  }

  @Override
  void load() {
    var language = language();
    var files = new UnorderedList();
    for (var format : ExportFormat.values()) {
      files.add(new ListItem(file(here(), format, language)));
    }
    show(
        getTranslation("admin.way.repertoire"),
        new H2(getTranslation("admin.import.title")),
        new Paragraph(
            link(AdminRoutes.to(AdminRoutes.IMPORT), getTranslation("admin.import.link"))),
        new H2(getTranslation("admin.export.title")),
        new Paragraph(getTranslation("admin.export.explain")),
        language,
        files);
    language.setVisible(community().languages().size() > 1);
  }

  /** What nobody translated stays French, and the file says what that is. */
  private Select<Language> language() {
    var language = new Select<Language>();
    language.setLabel(getTranslation("admin.export.language"));
    language.setHelperText(getTranslation("admin.export.language.help"));
    language.setItems(community().languages());
    language.setItemLabelGenerator(it -> it.locale().getDisplayName(getLocale()));
    language.setValue(Language.FRENCH);
    return language;
  }

  private Anchor file(CommunityId community, ExportFormat format, Select<Language> language) {
    return new Anchor(
        event -> write(community, format, language.getValue(), event),
        getTranslation("admin.export." + format.word()));
  }

  private void write(
      CommunityId community, ExportFormat format, Language language, DownloadEvent event)
      throws IOException {
    var suffix = language.equals(Language.FRENCH) ? "" : "-" + language;
    event.setFileName(format.file("repertoire-" + community + suffix));
    event.setContentType(format.mediaType());
    export.write(community, format, language, event.getOutputStream());
  }
}
