package ca.passerelle.directory.intake;

import ca.passerelle.directory.SourceCounts;
import ca.passerelle.directory.SourceKind;
import ca.passerelle.shared.Json;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What an import did, as one line of JSON. */
final class Summary {
  private Summary() {}

  static String of(Import.Wish wish, Import.Imported imported) {
    var json = Json.mapper().createObjectNode();
    json.put("file", String.valueOf(wish.file().getFileName()))
        .put("format", imported.format().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("community", wish.community().value())
        .put("source", imported.source())
        .put("dry_run", wish.rehearsal())
        .put("partial", imported.part());
    long millis = Math.max(1, imported.took().toMillis());
    json.put("services", imported.services());
    var total = json.putObject("total");
    for (var kind : SourceKind.values()) {
      var counts = imported.outcome().counts().get(kind);
      if (counts != null) {
        write(json.putObject(plural(kind) + "_done"), counts);
      }
    }
    int[] sums = new int[4];
    imported
        .outcome()
        .counts()
        .values()
        .forEach(counts -> {
          sums[0] += counts.added();
          sums[1] += counts.changed();
          sums[2] += counts.removed();
          sums[3] += counts.unchanged();
        });
    total
        .put("added", sums[0])
        .put("changed", sums[1])
        .put("removed", sums[2])
        .put("unchanged", sums[3]);
    var problems = json.putObject("problems");
    for (var done : Done.values()) {
      problems.put(done.name().toLowerCase(Locale.ROOT), imported.report().count(done));
    }
    json.put("conflicts", imported.outcome().conflicts().size());
    json.put("ms", millis).put("per_s", imported.services() * 1000L / millis);
    return json.toString();
  }

  static String plural(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "s";
  }

  private static void write(ObjectNode json, SourceCounts counts) {
    json.put("added", counts.added())
        .put("changed", counts.changed())
        .put("removed", counts.removed())
        .put("unchanged", counts.unchanged())
        .put("kept", counts.kept());
  }
}
