package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Translated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The texts of what belongs to a record, such as its hours, papers and telephones: under the names
 * their translations stand under.
 */
@Component
class PartTexts {
  private final Documents documents;
  private final ContactPersons contacts;
  private final ServiceAreas areas;
  private final Phones phones;

  PartTexts(Documents documents, ContactPersons contacts, ServiceAreas areas, Phones phones) {
    this.documents = documents;
    this.contacts = contacts;
    this.areas = areas;
    this.phones = phones;
  }

  /** Which text: a field of a row. */
  record Name(UUID resource, String field) {}

  Map<Name, Translated> of(CommunityId community, Record entry) {
    var texts = new Texts(new LinkedHashMap<>());
    switch (entry) {
      case ServiceEntry service -> service(community, service, texts);
      case OrganizationEntry organization -> {
        var owner = Owner.organization(community, Ids.organization(community, organization.id()));
        phones(owner, organization.phones(), texts);
        contacts(owner, organization.contacts(), texts);
      }
      case LocationEntry place ->
          phones(
              Owner.location(community, Ids.location(community, place.id())),
              place.phones(),
              texts);
      default -> {}
    }
    return texts.known();
  }

  private void service(CommunityId community, ServiceEntry entry, Texts texts) {
    var id = Ids.service(community, entry.id());
    var owner = Owner.service(community, id);
    var cost = entry.cost();
    texts.add(id, "amount_description", cost == null ? null : cost.description());
    var papers = Objects.requireNonNullElse(entry.documents(), List.<Translated>of());
    var known = documents.ids(owner, papers);
    for (int i = 0; i < papers.size(); i++) {
      texts.add(known.get(i), "document", papers.get(i));
    }
    phones(owner, entry.phones(), texts);
    contacts(owner, entry.contacts(), texts);
    var places = areas.ids(owner, entry.serviceAreas());
    for (int i = 0; i < places.size(); i++) {
      texts.add(places.get(i), "name", entry.serviceAreas().get(i).name());
      texts.add(places.get(i), "description", entry.serviceAreas().get(i).description());
    }
    var sites = ServiceParts.sites(id, entry.at());
    for (int i = 0; i < sites.size(); i++) {
      site(sites.get(i), entry.at().get(i), texts);
    }
  }

  private static void site(UUID id, SiteEntry site, Texts texts) {
    texts.add(id, "description", site.description());
    for (int i = 0; i < site.schedules().size(); i++) {
      texts.add(ServiceParts.schedule(id, i), "description", site.schedules().get(i).description());
    }
    for (int i = 0; i < site.exceptions().size(); i++) {
      texts.add(ServiceParts.special(id, i), "description", site.exceptions().get(i).description());
    }
  }

  private void phones(Owner owner, List<PhoneEntry> entries, Texts texts) {
    var ids = phones.ids(owner, entries);
    for (int i = 0; i < ids.size(); i++) {
      texts.add(ids.get(i), "description", entries.get(i).description());
    }
  }

  private void contacts(Owner owner, List<ContactEntry> entries, Texts texts) {
    var ids = contacts.ids(owner, entries);
    for (int i = 0; i < ids.size(); i++) {
      texts.add(ids.get(i), "title", entries.get(i).title());
      texts.add(ids.get(i), "department", entries.get(i).department());
    }
  }

  private record Texts(Map<Name, Translated> known) {
    void add(UUID resource, String field, @Nullable Translated text) {
      if (text != null) {
        known.put(new Name(resource, field), text);
      }
    }
  }
}
