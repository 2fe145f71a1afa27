package ca.passerelle.adminscreens;

import ca.passerelle.shared.TableFile;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.function.Supplier;

/** A table as two files to take away. */
class Downloads extends Div {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** {@code table} is asked for when somebody takes it; {@code name} is the files', without end. */
  Downloads(String name, String title, Supplier<TableFile> table) {
    addClassName("actions");
    add(
        new Anchor(event -> csv(event, name, table.get()), getTranslation("admin.download.csv")),
        new Anchor(
            event -> xlsx(event, name, title, table.get()), getTranslation("admin.download.xlsx")));
  }

  private static void csv(DownloadEvent event, String name, TableFile table) throws IOException {
    event.setFileName(name + ".csv");
    event.setContentType("text/csv; charset=utf-8");
    table.csv(event.getOutputStream());
  }

  private static void xlsx(DownloadEvent event, String name, String title, TableFile table)
      throws IOException {
    event.setFileName(name + ".xlsx");
    event.setContentType(XLSX);
    table.xlsx(title, event.getOutputStream());
  }
}
