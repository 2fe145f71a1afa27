package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.util.UUID;

/** A record of the directory as its history calls it. */
record RecordName(CommunityId community, RecordKind kind, UUID id, String key, String inFrench) {

  static RecordName of(CommunityId community, Record entry) {
    return switch (entry) {
      case ServiceEntry service ->
          named(
              community,
              RecordKind.SERVICE,
              Ids.service(community, service.id()),
              service.id(),
              service.name());
      case OrganizationEntry organization ->
          named(
              community,
              RecordKind.ORGANIZATION,
              Ids.organization(community, organization.id()),
              organization.id(),
              organization.name());
      case LocationEntry place ->
          named(
              community,
              RecordKind.LOCATION,
              Ids.location(community, place.id()),
              place.id(),
              place.name());
      case NeedEntry need ->
          named(
              community, RecordKind.NEED, Ids.need(community, need.id()), need.id(), need.label());
      default -> throw new IllegalArgumentException("No history is kept of " + entry.getClass());
    };
  }

  /** One that only a list names, by the name the list gives. */
  static RecordName listed(CommunityId community, String listedName, Translated name) {
    return named(
        community, RecordKind.LISTING, Ids.listing(community, listedName), listedName, name);
  }

  private static RecordName named(
      CommunityId community, RecordKind kind, UUID id, String key, Translated name) {
    return new RecordName(community, kind, id, key, name.in(Language.FRENCH));
  }
}
