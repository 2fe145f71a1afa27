package ca.passerelle.directory.intake;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Translated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a file, as it was given. Whatever had to be done to read a field is reported. */
final class Given {
  private static final Set<String> NOTHING = Set.of("null", "n/a", "nan", "none", "undefined");

  /** Whatever else is written where something may be confidential means that it is. */
  private static final Set<String> NO =
      Set.of(
          "",
          "false",
          "no",
          "non",
          "0",
          "0.0",
          "n",
          "faux",
          "null",
          "none",
          "n/a",
          "na",
          "aucun",
          "aucune",
          "public",
          "publique",
          "-");

  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^\\s<>\"'`{}|\\\\^]+\\.[^\\s<>\"'`{}|\\\\^]+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d+)?");
  private static final int MAX_WEB = 300;
  private static final int OLDEST = 130;

  private final Report report;
  private final String record;
  private final String prefix;
  private final JsonNode node;

  /**
   * @param record what it is a part of, such as {@code services/12}
   * @param prefix where it stands there, such as {@code phones[0].}; empty for the record itself
   */
  Given(Report report, String record, String prefix, JsonNode node) {
    this.report = report;
    this.record = record;
    this.prefix = prefix;
    this.node = node;
  }

  JsonNode node() {
    return node;
  }

  Given in(String otherRecord) {
    return new Given(report, otherRecord, "", node);
  }

  /** As written, without blanks; empty also where someone wrote that there is nothing. */
  String raw(String field) {
    var value = node.path(field);
    if (value.isObject() || value.isArray()) {
      say(field, value.toString(), Done.LEFT_OUT, "Un texte était attendu ici.");
      return "";
    }
    var text = value.isNull() || value.isMissingNode() ? "" : value.asString("").strip();
    return NOTHING.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
  }

  boolean has(String field) {
    return node.has(field) && !node.path(field).isNull();
  }

  /** Without HTML, and no longer than there is room for. */
  @Nullable String words(String field, int most) {
    var raw = raw(field);
    if (raw.isEmpty()) {
      return null;
    }
    var clean = Clean.of(raw);
    clean.repairs().forEach(repair -> say(field, raw, Done.REPAIRED, repair));
    var text = clean.text();
    if (text.length() > most) {
      say(field, raw, Done.REPAIRED, "Trop long : coupé à %d caractères.".formatted(most));
      int cut = text.lastIndexOf(' ', most - 2);
      text = text.substring(0, cut > most / 2 ? cut : most - 1).strip() + "…";
    }
    return text.isEmpty() ? null : text;
  }

  @Nullable Translated text(String field, int most) {
    var words = words(field, most);
    return words == null ? null : Translated.french(words);
  }

  @Nullable EmailAddress email(String field) {
    var raw = raw(field);
    if (raw.isEmpty()) {
      return null;
    }
    for (var part : raw.replaceFirst("(?i)^mailto:", "").split("[;,\\s]+", -1)) {
      var email = EmailAddress.typed(part);
      if (email.isPresent()) {
        if (!part.equals(raw)) {
          say(field, raw, Done.REPAIRED, "Seule la première adresse de courriel est gardée.");
        }
        return email.get();
      }
    }
    say(field, raw, Done.LEFT_OUT, "Ce n'est pas une adresse de courriel.");
    return null;
  }

  @Nullable String web(String field) {
    var raw = raw(field);
    if (raw.isEmpty()) {
      return null;
    }
    var address = raw.matches("(?i)https?:.*") ? raw : "https://" + raw;
    if (raw.matches("(?i)(?!https?:)[a-z]+:.*")
        || address.length() > MAX_WEB
        || !WEB.matcher(address).matches()) {
      say(field, raw, Done.LEFT_OUT, "Ce n'est pas l'adresse d'un site web.");
      return null;
    }
    if (!address.equals(raw)) {
      say(field, raw, Done.REPAIRED, "« https:// » est ajouté.");
    }
    return address;
  }

  @Nullable Integer age(String field) {
    var raw = raw(field);
    if (raw.isEmpty()) {
      return null;
    }
    if (NUMBER.matcher(raw).matches()) {
      int age = (int) Double.parseDouble(raw.replace(',', '.'));
      if (age >= 0 && age <= OLDEST) {
        return age;
      }
    }
    say(field, raw, Done.LEFT_OUT, "Ce n'est pas un âge en années.");
    return null;
  }

  /** The day of a date or of a moment. */
  @Nullable LocalDate date(String field) {
    var raw = raw(field);
    if (raw.isEmpty()) {
      return null;
    }
    var found = DATE.matcher(raw);
    try {
      if (found.lookingAt()) {
        return LocalDate.parse(found.group());
      }
    } catch (DateTimeException noSuchDay) {
      // told below
    }
    say(field, raw, Done.LEFT_OUT, "Cette date n'est pas de la forme 2026-01-31.");
    return null;
  }

  /** What is marked to be known by few. */
  boolean isConfidential() {
    for (var field : List.of("confidential", "Confidential", "is_confidential", "private")) {
      var value = node.path(field);
      if (value.isContainer() ? !value.isEmpty() : isYes(value.asString(""))) {
        return true;
      }
    }
    return false;
  }

  /** Everything but an empty or a clear no. */
  static boolean isYes(String word) {
    return !NO.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  List<Given> list(String field) {
    var value = node.path(field);
    var all = new ArrayList<Given>();
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        add(field, value.path(i), "[%d].".formatted(i), all);
      }
    } else if (!value.isNull() && !value.isMissingNode()) {
      add(field, value, ".", all);
    }
    return all;
  }

  private void add(String field, JsonNode value, String suffix, List<Given> all) {
    if (value.isObject()) {
      all.add(new Given(report, record, prefix + field + suffix, value));
    } else if (!value.isNull()) {
      say(field, value.toString(), Done.LEFT_OUT, "Un objet était attendu ici.");
    }
  }

  Optional<Given> object(String field) {
    return list(field).stream().findFirst();
  }

  /** Fields that hold something and for which the directory has no place are told. */
  void onlyKnows(Set<String> fields, String kind) {
    for (var name : node.propertyNames()) {
      var value = node.path(name);
      boolean empty =
          value.isNull() || (value.isContainer() ? value.isEmpty() : value.asString("").isBlank());
      if (!fields.contains(name) && !empty) {
        report.noPlaceFor(kind + "." + name);
      }
    }
  }

  void say(String field, String value, Done done, String sentence) {
    report.say(record, prefix + field, value, done, sentence);
  }
}
