package ca.passerelle.directory;

import ca.passerelle.directory.ServiceEntryRefused.Reason;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
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
    require(
        organizations.current(community).containsKey(entry.organization()),
        Reason.UNKNOWN_ORGANIZATION);
    var places = locations.current(community).keySet();
    require(
        entry.at().stream().map(SiteEntry::location).allMatch(places::contains),
        Reason.UNKNOWN_LOCATION);
    var known = needs.current(community).keySet();
    require(
        entry.needs().stream().map(NeedId::value).allMatch(known::contains), Reason.UNKNOWN_NEED);
    require(Phones.remarks(entry.phones()).isEmpty(), Reason.BAD_PHONE);
    require(
        entry.at().stream()
            .flatMap(site -> site.schedules().stream())
            .allMatch(ScheduleEntry::makesSense),
        Reason.BAD_HOURS);
    require(entry.agesAgree(), Reason.BAD_AGES);
  }

  private static void require(boolean fulfilled, Reason reason) {
    if (!fulfilled) {
      throw new ServiceEntryRefused(reason);
    }
  }
}
