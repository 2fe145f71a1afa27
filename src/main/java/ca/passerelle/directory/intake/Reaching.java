package ca.passerelle.directory.intake;

import ca.passerelle.directory.ContactEntry;
import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.PhoneNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephones, languages and contacts of whatever has some. */
final class Reaching {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("voice", "voice"),
          Map.entry("phone", "voice"),
          Map.entry("telephone", "voice"),
          Map.entry("cell", "voice"),
          Map.entry("mobile", "voice"),
          Map.entry("text", "text"),
          Map.entry("sms", "text"),
          Map.entry("fax", "fax"),
          Map.entry("tty", "tty"),
          Map.entry("tdd", "tty"),
          Map.entry("tty/tdd", "tty"),
          Map.entry("textphone", "tty"));

  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?i)^(.*?\\d)\\s*(?:,|;)?\\s*(?:ext\\.?|extension|poste|local|x|#)\\s*(\\d{1,8})$");

  private static final int MAX_NUMBER = 32;
  private static final int MAX_EXTENSION = 8;
  private static final int MAX_NAME = 200;
  private static final int MAX_TEXT = 2000;

  private Reaching() {}

  static List<PhoneEntry> phones(Given owner) {
    var phones = new LinkedHashSet<PhoneEntry>();
    for (var given : owner.list("phones")) {
      if (given.isConfidential()) {
        given.say("number", "", Done.LEFT_OUT, "Ce téléphone est confidentiel.");
        continue;
      }
      var phone = phone(given);
      if (phone != null) {
        phones.add(phone);
      }
    }
    return List.copyOf(phones);
  }

  private static @Nullable PhoneEntry phone(Given given) {
    var raw = given.raw("number");
    if (raw.isEmpty()) {
      return null; // exports write an empty one for each kind
    }
    var number = raw.replaceAll("[\"“”«»]", "").strip();
    var extension = given.raw("extension").replaceAll("[^0-9]", "");
    var split = EXTENSION.matcher(number);
    if (split.matches()) {
      number = split.group(1);
      extension = extension.isEmpty() ? split.group(2) : extension;
    }
    var typed = PhoneNumber.typed(number);
    if (typed.isEmpty()) {
      given.say(
          "number", raw, Done.LEFT_OUT, "Ce n'est pas un numéro de téléphone qu'on peut composer.");
      return null;
    }
    if (number.length() > MAX_NUMBER) {
      number = typed.get().e164();
    }
    if (!number.equals(raw)) {
      given.say("number", raw, Done.REPAIRED, "Lu « %s ».".formatted(number));
    }
    if (extension.length() > MAX_EXTENSION) {
      given.say("extension", extension, Done.LEFT_OUT, "Ce n'est pas un numéro de poste.");
      extension = "";
    }
    return new PhoneEntry(
        number,
        extension.isEmpty() ? null : extension,
        type(given),
        given.text("description", MAX_TEXT));
  }

  private static String type(Given given) {
    var raw = given.raw("type");
    var type = TYPES.get(raw.toLowerCase(Locale.ROOT));
    if (type == null && !raw.isEmpty()) {
      given.say(
          "type", raw, Done.REPAIRED, "Sorte de téléphone inconnue : lue comme un téléphone.");
    }
    return type == null ? "voice" : type;
  }

  static List<Language> languages(Given owner) {
    var languages = new LinkedHashSet<Language>();
    for (var given : owner.list("languages")) {
      var code = given.raw("code");
      var name = given.raw("name");
      var language = Languages.named(code).or(() -> Languages.named(name));
      if (language.isPresent()) {
        languages.add(language.get());
      } else if (!(code + name).isEmpty()) {
        given.say("name", code + " " + name, Done.LEFT_OUT, "Cette langue est inconnue.");
      }
    }
    return List.copyOf(languages);
  }

  static List<ContactEntry> contacts(Given owner) {
    var contacts = new ArrayList<ContactEntry>();
    for (var given : owner.list("contacts")) {
      if (given.isConfidential()) {
        given.say("", "", Done.LEFT_OUT, "Ce contact est confidentiel.");
        continue;
      }
      var contact =
          new ContactEntry(
              given.words("name", MAX_NAME),
              given.text("title", MAX_TEXT),
              given.text("department", MAX_TEXT),
              given.email("email"));
      if (contact.name() != null || contact.title() != null || contact.department() != null) {
        contacts.add(contact);
      }
    }
    return contacts;
  }
}
