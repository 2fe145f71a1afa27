package ca.passerelle.directory.interchange;

import ca.passerelle.directory.interchange.Hsds.Organization;
import ca.passerelle.directory.interchange.Hsds.Service;
import ca.passerelle.directory.interchange.Hsds.ServiceAtLocation;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which columns of a row of the {@link Sheet} hold words that stayed French. */
final class SheetFrench {
  private static final int ORGANIZATION = 1;
  private static final int DESCRIPTION = 3;
  private static final int NEEDS = 4;
  private static final int PAPERS = 8;
  private static final int TELEPHONES = 10;
  private static final int PLACE = 13;
  private static final int HOURS = 15;

  private static final Map<String, Integer> OF_SERVICE =
      Map.of(
          "name", 2,
          "description", DESCRIPTION,
          "eligibility_description", 5,
          "fees_description", 7,
          "application_process", 9,
          "alert", 16);

  private SheetFrench() {}

  static Set<Integer> of(Service service, Optional<ServiceAtLocation> site) {
    var columns = new TreeSet<Integer>();
    service.untranslated().stream()
        .flatMap(field -> Stream.ofNullable(OF_SERVICE.get(field)))
        .forEach(columns::add);
    var organization = service.organization();
    if (organization != null && organization.untranslated().contains("name")) {
      columns.add(ORGANIZATION);
    }
    var parts = service.parts();
    add(columns, NEEDS, terms(parts.attributes()));
    add(columns, PAPERS, parts.requiredDocuments().stream().map(it -> it.untranslated()));
    add(columns, TELEPHONES, Sheet.toCall(service).stream().map(it -> it.untranslated()));
    site.ifPresent(at -> {
      var place = at.location();
      if (place != null && place.untranslated().contains("name")) {
        columns.add(PLACE);
      }
      add(columns, HOURS, Stream.of(at.untranslated()));
      add(columns, HOURS, at.schedules().stream().map(it -> it.untranslated()));
    });
    return columns;
  }

  static Set<Integer> of(Organization organization) {
    var columns = new TreeSet<Integer>();
    if (organization.untranslated().contains("name")) {
      columns.add(ORGANIZATION);
    }
    if (organization.untranslated().contains("description")) {
      columns.add(DESCRIPTION);
    }
    add(columns, NEEDS, terms(organization.attributes()));
    add(columns, TELEPHONES, organization.phones().stream().map(it -> it.untranslated()));
    return columns;
  }

  private static Stream<? extends Collection<String>> terms(Collection<Hsds.Attribute> attributes) {
    return attributes.stream()
        .map(Hsds.Attribute::taxonomyTerm)
        .flatMap(Stream::ofNullable)
        .map(term -> term.untranslated().stream().filter("name"::equals).toList());
  }

  private static void add(
      Set<Integer> columns, int column, Stream<? extends Collection<String>> untranslated) {
    if (untranslated.anyMatch(fields -> !fields.isEmpty())) {
      columns.add(column);
    }
  }
}
