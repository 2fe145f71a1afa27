package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * An item that is not the same in the files and in the database.
 *
 * @param appliedHash what the files said when the item was last brought in
 */
record Difference<T extends Record>(
    CommunityId community,
    ConfigSection<T> section,
    String key,
    Optional<Draft.Item<T>> inFiles,
    Optional<T> here,
    Optional<String> appliedHash) {

  enum Kind {
    ADDED("added in the files", '+'),
    CHANGED("changed in the files", '~'),
    REMOVED("removed from the files", '-'),
    /** The files say what they said; people changed it since. */
    EDITED_HERE("edited here, kept", '='),
    CONFLICT("changed in the files AND edited here", '!');

    private final String words;
    private final char sign;

    Kind(String words, char sign) {
      this.words = words;
      this.sign = sign;
    }
  }

  Kind kind() {
    var hereHash = here.map(Fingerprint::of);
    var fileHash = inFiles.map(Draft.Item::hash);
    if (appliedHash.isEmpty()) {
      return here.isEmpty() ? Kind.ADDED : inFiles.isEmpty() ? Kind.EDITED_HERE : Kind.CONFLICT;
    }
    if (hereHash.equals(appliedHash)) {
      return inFiles.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }
    return fileHash.equals(appliedHash) ? Kind.EDITED_HERE : Kind.CONFLICT;
  }

  boolean same() {
    return here.map(Fingerprint::of).equals(inFiles.map(Draft.Item::hash));
  }

  /** What an administrator writes to force it. */
  String name() {
    return section.name() + "/" + key;
  }

  /** Brings in what the files say. */
  void apply(AppliedStore applied) {
    if (inFiles.isPresent()) {
      inFiles.get().putInto(community);
      applied.applied(community, section.name(), key, inFiles.get().hash());
    } else {
      section.remove(community, key);
      applied.forget(community, section.name(), key);
    }
    here.ifPresent(before -> section.replaced(community, before, inFiles.map(Draft.Item::value)));
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("%c %s/%s: %s".formatted(kind().sign, community, name(), kind().words));
    if (here.isPresent() && inFiles.isPresent()) {
      var mapper = Json.mapper();
      compare("", mapper.valueToTree(here.get()), mapper.valueToTree(inFiles.get().value()), lines);
    }
    return lines;
  }

  private static void compare(String path, JsonNode here, JsonNode files, List<String> lines) {
    if (here.equals(files)) {
      return;
    }
    if (here.isObject() && files.isObject()) {
      var names = new TreeSet<String>(here.propertyNames());
      names.addAll(files.propertyNames());
      names.forEach(name -> compare(path + "." + name, here.path(name), files.path(name), lines));
    } else if (here.isArray() && files.isArray()) {
      for (int i = 0; i < Math.max(here.size(), files.size()); i++) {
        compare("%s[%d]".formatted(path, i), here.path(i), files.path(i), lines);
      }
    } else {
      lines.add(
          "    %s: here %s, files %s".formatted(path.substring(1), shown(here), shown(files)));
    }
  }

  private static String shown(JsonNode value) {
    return value instanceof MissingNode ? "(nothing)" : value.toString();
  }
}
