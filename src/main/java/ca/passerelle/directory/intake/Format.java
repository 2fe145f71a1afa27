package ca.passerelle.directory.intake;

import java.io.IOException;
import java.io.InputStream;

/** What a file is, told from how it begins; names of files lie. */
enum Format {
  HSDS_JSON("hsds"),
  AIRS_XML("airs");

  private static final int LOOK = 512;

  private final String source;

  Format(String source) {
    this.source = source;
  }

  /** What records of this format are known by, unless someone names their source. */
  String source() {
    return source;
  }

  /** How people call it, in any language. */
  String word() {
    return name().replace('_', ' ');
  }

  /**
   * Leaves the stream at its beginning.
   *
   * @throws Unreadable when it is none of these
   */
  static Format of(InputStream in) throws IOException {
    in.mark(LOOK);
    var start = in.readNBytes(LOOK);
    in.reset();
    for (byte b : start) {
      if (b == '{' || b == '[') {
        return HSDS_JSON;
      }
      if (b == '<') {
        return AIRS_XML;
      }
      boolean skipped = b <= ' '; // white space, and the bytes of a byte order mark
      if (!skipped) {
        break;
      }
    }
    throw new Unreadable(
        start.length == 0
            ? "Le fichier est vide : rien n'est importé."
            : "Ce fichier n'est ni du HSDS 3 en JSON ni de l'AIRS en XML : rien n'est importé.");
  }
}
