package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Services, one at a time. */
@Component
class ServiceHolding implements Holding<ServiceEntry> {
  private final ServiceStore services;
  private final EntryCheck check;

  ServiceHolding(ServiceStore services, EntryCheck check) {
    this.services = services;
    this.check = check;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.SERVICE;
  }

  @Override
  public Class<ServiceEntry> type() {
    return ServiceEntry.class;
  }

  @Override
  public Optional<ServiceEntry> find(CommunityId community, String key) {
    return edited(community, key).map(EditedService::entry);
  }

  private Optional<EditedService> edited(CommunityId community, String key) {
    return services.find(community, Ids.service(community, key));
  }

  @Override
  public RecordName name(CommunityId community, String key, ServiceEntry entry) {
    return RecordName.of(community, entry);
  }

  @Override
  public void check(CommunityId community, ServiceEntry entry) {
    check.check(community, entry);
  }

  @Override
  public void add(CommunityId community, ServiceEntry entry) {
    services.add(community, services.next(community), entry);
  }

  @Override
  public void hold(CommunityId community, String key) {
    services.hold(community, key);
  }

  @Override
  public void replace(CommunityId community, String key, ServiceEntry before, ServiceEntry after) {
    var replaced =
        edited(community, key)
            .filter(kept -> kept.entry().equals(before))
            .filter(kept ->
                services.replace(community, new EditedService(kept.id(), kept.version(), after)));
    if (replaced.isEmpty()) {
      throw new ServiceChangedMeanwhile(key);
    }
  }

  @Override
  public void remove(CommunityId community, String key) {
    services.remove(community, key);
  }

  @Override
  public DirectoryChanged touched(CommunityId community, String key) {
    return DirectoryChanged.services(
        community, List.of(new ServiceId(Ids.service(community, key))));
  }

  @Override
  public boolean isUsed(CommunityId community, String key) {
    return false;
  }
}
