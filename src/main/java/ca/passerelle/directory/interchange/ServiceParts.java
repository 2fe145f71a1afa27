package ca.passerelle.directory.interchange;

import ca.passerelle.directory.interchange.Hsds.Attribute;
import ca.passerelle.directory.interchange.Hsds.Contact;
import ca.passerelle.directory.interchange.Hsds.CostOption;
import ca.passerelle.directory.interchange.Hsds.Language;
import ca.passerelle.directory.interchange.Hsds.Phone;
import ca.passerelle.directory.interchange.Hsds.RequiredDocument;
import ca.passerelle.directory.interchange.Hsds.ServiceArea;
import ca.passerelle.directory.interchange.Hsds.ServiceAtLocation;
import java.util.List;

/** What a service has many of. A list of services leaves it out; the service itself has it. */
public record ServiceParts(
    List<Phone> phones,
    List<ServiceArea> serviceAreas,
    List<ServiceAtLocation> serviceAtLocations,
    List<Language> languages,
    List<CostOption> costOptions,
    List<RequiredDocument> requiredDocuments,
    List<Contact> contacts,
    List<Attribute> attributes) {
  static final ServiceParts NONE =
      new ServiceParts(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
