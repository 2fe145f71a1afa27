package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * AIRS XML 3.0 and 3.1, as iCarol writes it: one agency in memory at a time. Nothing outside of the
 * file is ever read for it, and nothing in it is ever expanded.
 */
final class AirsXml {
  private static final int MOST_FOR_ONE_AGENCY = 16_000_000;
  private static final int DEEPEST = 60;

  private static final int LOOK = 200;
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private final MixedEncodingReader reader;
  private final Records records;
  private int size;

  /**
   * @param in can go back to its beginning
   */
  AirsXml(InputStream in, Records records) throws IOException {
    this.reader = new MixedEncodingReader(in, MOST_FOR_ONE_AGENCY, encoding(in));
    this.records = records;
  }

  /** As the file says; programs that say nothing, or UTF-8, are believed byte by byte only. */
  private static Charset encoding(InputStream in) throws IOException {
    in.mark(LOOK);
    var start = new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
    in.reset();
    var said = ENCODING.matcher(start);
    try {
      return said.find() ? Charset.forName(said.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException nobodyKnowsIt) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Tells what had to be done to read its letters. */
  void report(Report report) {
    reader.report(report);
  }

  /**
   * @throws Unreadable when it is no AIRS XML to its end
   */
  void read() {
    try {
      var xml = factory().createXMLStreamReader(reader);
      boolean airs = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Unreadable("Ce XML déclare un DTD : rien n'est importé.");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("Agency")) {
            size = 0;
            AirsAgency.take(element(xml, 0), records);
            reader.recordRead();
          } else if (!airs && !xml.getLocalName().equals("Source")) {
            throw new Unreadable("Ce XML n'est pas de l'AIRS : rien n'est importé.");
          }
          airs = true;
        }
      }
    } catch (XMLStreamException broken) {
      throw new Unreadable(
          "Ce XML est brisé à la ligne %d, colonne %d : rien n'est importé."
              .formatted(
                  broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber(),
                  broken.getLocation() == null ? 0 : broken.getLocation().getColumnNumber()));
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("Nothing outside of the file is read");
    });
    return factory;
  }

  /** Attributes with an {@code @}, elements as lists, text as {@code #}. */
  private ObjectNode element(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new Unreadable("Ce XML est trop imbriqué : rien n'est importé.");
    }
    ObjectNode node = Json.mapper().createObjectNode();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      node.put("@" + xml.getAttributeLocalName(i), counted(xml.getAttributeValue(i)));
    }
    var text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var name = xml.getLocalName();
          var list = node.get(name) instanceof ArrayNode known ? known : node.putArray(name);
          list.add(element(xml, depth + 1));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(counted(xml.getText()));
        case XMLStreamConstants.END_ELEMENT -> {
          node.put("#", text.toString().strip());
          return node;
        }
        default -> {
          // comments say nothing
        }
      }
    }
    return node;
  }

  private String counted(String text) {
    size += text.length();
    if (size > MOST_FOR_ONE_AGENCY) {
      throw new Unreadable(
          "Une fiche dépasse %d millions de caractères : rien n'est importé."
              .formatted(MOST_FOR_ONE_AGENCY / 1_000_000));
    }
    return text;
  }

  /** The text of the first such element; empty when there is none. */
  static String text(JsonNode element, String name) {
    return element.path(name).path(0).path("#").asString("");
  }
}
