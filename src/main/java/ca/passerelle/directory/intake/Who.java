package ca.passerelle.directory.intake;

import ca.passerelle.directory.IdentifierEntry;
import ca.passerelle.directory.OrganizationEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes organizations of what a file says of them. */
final class Who {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "name",
          "description",
          "email",
          "website",
          "url",
          "phones",
          "languages",
          "contacts",
          "organization_identifiers",
          "services",
          "locations",
          "confidential");

  private static final int MAX_NAME = 2000;
  private static final int MAX_TEXT = 4000;
  private static final int MAX_IDENTIFIER = 200;

  private Who() {}

  /** Null when nobody knows its name. */
  static @Nullable OrganizationEntry organization(Given given, String slug) {
    given.onlyKnows(KNOWN, "organizations");
    var name = given.text("name", MAX_NAME);
    if (name == null) {
      given.say("name", "", Done.LEFT_OUT, "Un organisme sans nom ne peut pas être montré.");
      return null;
    }
    var website = given.web("website");
    return new OrganizationEntry(
        slug,
        name,
        given.text("description", MAX_TEXT),
        Reaching.phones(given),
        given.email("email"),
        website == null ? given.web("url") : website,
        Reaching.languages(given),
        Reaching.contacts(given),
        identifiers(given));
  }

  private static List<IdentifierEntry> identifiers(Given given) {
    var identifiers = new ArrayList<IdentifierEntry>();
    for (var item : given.list("organization_identifiers")) {
      var type = item.words("identifier_type", MAX_IDENTIFIER);
      var identifier = item.words("identifier", MAX_IDENTIFIER);
      if (type != null && identifier != null) {
        identifiers.add(
            new IdentifierEntry(item.words("identifier_scheme", MAX_IDENTIFIER), type, identifier));
      }
    }
    return identifiers;
  }
}
