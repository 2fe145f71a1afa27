package ca.passerelle.adminscreens;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Every problem of an import, to keep. */
class ReportLink extends Anchor {
  ReportLink(UUID id, Writer report) {
    super();
    setText(getTranslation("admin.import.report"));
    setHref(event -> write(event, id, report));
  }

  private static void write(DownloadEvent event, UUID id, Writer report) throws IOException {
    event.setFileName("import-" + id + ".csv");
    event.setContentType("text/csv;charset=utf-8");
    report.write(event.getOutputStream());
  }

  /** Writes the report. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }
}
