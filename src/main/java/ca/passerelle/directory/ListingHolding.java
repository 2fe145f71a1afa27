package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What editors know of the organizations that only a list names; only lists add and remove them.
 */
@Component
class ListingHolding implements Holding<ListingEntry> {
  private final ListedServices listed;
  private final EntryCheck check;

  ListingHolding(ListedServices listed, EntryCheck check) {
    this.listed = listed;
    this.check = check;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.LISTING;
  }

  @Override
  public Class<ListingEntry> type() {
    return ListingEntry.class;
  }

  @Override
  public Optional<ListingEntry> find(CommunityId community, String key) {
    return edited(community, key).map(EditedListing::entry);
  }

  private Optional<EditedListing> edited(CommunityId community, String key) {
    return listed.of(community).values().stream()
        .filter(listing -> listing.listedName().equals(key))
        .findFirst();
  }

  @Override
  public RecordName name(CommunityId community, String key, ListingEntry entry) {
    return RecordName.listed(community, key, entry.name());
  }

  @Override
  public void check(CommunityId community, ListingEntry entry) {
    check.check(community, entry);
  }

  @Override
  public void replace(CommunityId community, String key, ListingEntry before, ListingEntry after) {
    var replaced =
        edited(community, key)
            .filter(kept -> kept.entry().equals(before))
            .map(kept -> new EditedListing(kept.id(), kept.version(), key, after))
            .flatMap(edited -> listed.replace(community, edited));
    if (replaced.isEmpty()) {
      throw new ServiceChangedMeanwhile(key);
    }
  }

  @Override
  public void add(CommunityId community, ListingEntry entry) {
    throw new ChangeNotUndone(ChangeNotUndone.Reason.GONE);
  }

  @Override
  public void remove(CommunityId community, String key) {
    throw new ChangeNotUndone(ChangeNotUndone.Reason.USED);
  }

  @Override
  public boolean isUsed(CommunityId community, String key) {
    return true;
  }
}
