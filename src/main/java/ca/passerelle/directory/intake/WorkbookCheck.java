package ca.passerelle.directory.intake;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before its reader does, who would hold any text and any column in memory
 * that it is given.
 */
final class WorkbookCheck {
  private static final int LONGEST_TEXT = 2_000_000;

  /** Shared texts are all held at once. */
  private static final long MOST_SHARED = 60_000_000;

  /** {@code XFD}, the last column a spreadsheet has. */
  static final int LAST_COLUMN = 16_384;

  /** What a shared text costs besides its characters. */
  private static final int SHARED = 64;

  private static final long MOST_OF_ONE_ROW = 4_000_000;

  private final Bundle files;

  WorkbookCheck(Bundle files) {
    this.files = files;
  }

  /**
   * @throws Unreadable when a person could not have made it
   */
  void check() throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    for (var name : files.names()) {
      var plain = name.toLowerCase(Locale.ROOT);
      if (plain.endsWith(".xml") || plain.endsWith(".rels")) {
        try (var in = files.open(name)) {
          var xml = factory.createXMLStreamReader(in);
          look(xml, plain.contains("sharedstrings") ? MOST_SHARED : Long.MAX_VALUE);
          xml.close();
        } catch (XMLStreamException broken) {
          throw new Unreadable("Ce classeur est brisé : rien n'est importé.");
        }
      }
    }
  }

  private static void look(XMLStreamReader xml, long most) throws XMLStreamException {
    long all = 0;
    long text = 0;
    long row = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD ->
            throw new Unreadable("Ce classeur déclare un DTD : rien n'est importé.");
        case XMLStreamConstants.START_ELEMENT -> {
          text = 0;
          switch (xml.getLocalName()) {
            case "c" -> column(xml.getAttributeValue(null, "r"));
            case "row" -> row = 0;
            case "si" -> all += SHARED;
            default -> {
              // holds nothing of its own
            }
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          text += xml.getTextLength();
          all += xml.getTextLength();
          row += xml.getTextLength();
          if (text > LONGEST_TEXT) {
            throw Unreadable.tooLong(LONGEST_TEXT);
          }
          if (row > MOST_OF_ONE_ROW && most == Long.MAX_VALUE) {
            throw Unreadable.tooLong(MOST_OF_ONE_ROW);
          }
        }
        default -> {
          // nothing to hold
        }
      }
      if (all > most) {
        throw Unreadable.tooLong(most);
      }
    }
  }

  private static void column(@Nullable String cell) {
    if (cell == null) {
      return;
    }
    int column = 0;
    for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
      if (column < 1 || column > LAST_COLUMN) {
        throw new Unreadable("Ce classeur a plus de colonnes qu'Excel : rien n'est importé.");
      }
    }
  }
}
