package ca.passerelle.directory.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a directory can be written as. */
public enum ExportFormat {
  /** The tabular data package of HSDS 3.1: a zip of one CSV a table, and what they are. */
  HSDS("zip", "application/zip"),
  /** One sheet that people read, a row for each service at each place. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** The same as one text. */
  CSV("csv", "text/csv");

  private final String extension;
  private final String mediaType;

  ExportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** As a file is called that holds this. */
  public String file(String name) {
    return name + "." + extension;
  }

  /** As it is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ExportFormat> of(String word) {
    return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
