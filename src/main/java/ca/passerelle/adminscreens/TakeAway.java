package ca.passerelle.adminscreens;

import ca.passerelle.directory.interchange.DirectoryExport;
import ca.passerelle.directory.interchange.ExportFormat;
import ca.passerelle.shared.CommunityId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;

/** The directory of a community as files; written while they are downloaded. */
class TakeAway extends Div {
  private final CommunityId community;
  private final transient DirectoryExport export;

  TakeAway(CommunityId community, DirectoryExport export) {
    this.community = community;
    this.export = export;
    addClassName("take-away");
    add(
        new H2(getTranslation("admin.export.title")),
        new Paragraph(getTranslation("admin.export.explain")));
    for (var format : ExportFormat.values()) {
      var words = getTranslation("admin.export." + format.word());
      add(new Div(new Anchor(event -> write(format, event), words)));
    }
  }

  private void write(ExportFormat format, DownloadEvent event) throws IOException {
    event.setFileName(format.file("repertoire-" + community));
    event.setContentType(format.mediaType());
    export.write(community, format, event.getOutputStream());
  }
}
