package ca.passerelle.directory;

import ca.passerelle.directory.ServiceEntryRefused.Reason;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an editor may not save: the same mistakes that files are refused for. */
@Component
class EntryCheck {
  private final OrganizationStore organizations;
  private final LocationStore locations;
  private final NeedStore needs;

  EntryCheck(OrganizationStore organizations, LocationStore locations, NeedStore needs) {
    this.organizations = organizations;
    this.locations = locations;
    this.needs = needs;
  }

  void check(CommunityId community, ServiceEntry entry) {
    require(organizations.has(community, entry.organization()), Reason.UNKNOWN_ORGANIZATION);
    require(
        entry.at().stream()
            .map(SiteEntry::location)
            .distinct()
            .allMatch(place -> locations.has(community, place)),
        Reason.UNKNOWN_LOCATION);
    checkNeeds(community, entry.needs());
    checkPhones(entry.phones());
    require(
        entry.at().stream()
            .flatMap(site -> site.schedules().stream())
            .allMatch(ScheduleEntry::makesSense),
        Reason.BAD_HOURS);
    require(
        entry.at().stream()
            .flatMap(site -> site.exceptions().stream())
            .allMatch(SpecialDays::makesSense),
        Reason.BAD_HOURS);
    require(entry.agesAgree(), Reason.BAD_AGES);
  }

  void check(CommunityId community, ListingEntry entry) {
    checkNeeds(community, entry.needs());
    checkPhones(entry.phones());
  }

  private void checkNeeds(CommunityId community, List<NeedId> named) {
    var known = needs.codes(community);
    require(named.stream().map(NeedId::value).allMatch(known::contains), Reason.UNKNOWN_NEED);
  }

  static void checkPhones(List<PhoneEntry> phones) {
    require(Phones.remarks(phones).isEmpty(), Reason.BAD_PHONE);
  }

  private static void require(boolean fulfilled, Reason reason) {
    if (!fulfilled) {
      throw new ServiceEntryRefused(reason);
    }
  }
}
