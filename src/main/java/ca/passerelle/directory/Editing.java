package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Changes a record, remembers it, and tells whoever shows the directory; all in one transaction.
 */
@Component
class Editing {
  private final History history;
  private final ApplicationEventPublisher events;

  Editing(History history, ApplicationEventPublisher events) {
    this.history = history;
    this.events = events;
  }

  /**
   * @throws ServiceEntryRefused also when its short name is taken
   */
  <T extends Record> T add(Holding<T> holding, Who who, String key, T entry) {
    var community = who.community();
    holding.check(community, entry);
    if (holding.find(community, key).isPresent()) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.ANOTHER_ID);
    }
    try {
      holding.add(community, entry);
    } catch (DuplicateKeyException sameMoment) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.ANOTHER_ID);
    }
    history.added(holding.name(community, key, entry), who.by(), who.undoes());
    events.publishEvent(holding.touched(community, key));
    return entry;
  }

  /**
   * @throws ServiceChangedMeanwhile when it is no longer as {@code before}
   * @throws ServiceEntryRefused when it contradicts itself, or names what does not exist
   */
  <T extends Record> T replace(Holding<T> holding, Who who, String key, T before, T after) {
    var community = who.community();
    holding.check(community, after);
    try {
      holding.replace(community, key, before, after);
    } catch (TransientDataAccessException somebodyHoldsIt) {
      throw new ServiceChangedMeanwhile(key);
    }
    history.changed(holding.name(community, key, after), who.by(), before, after, who.undoes());
    events.publishEvent(holding.touched(community, key));
    return after;
  }

  /**
   * @throws ServiceChangedMeanwhile when it is no longer as {@code before}
   * @throws ServiceEntryRefused when others point to it
   */
  <T extends Record> void remove(Holding<T> holding, Who who, String key, T before) {
    var community = who.community();
    holding.hold(community, key);
    if (holding.find(community, key).filter(before::equals).isEmpty()) {
      throw new ServiceChangedMeanwhile(key);
    }
    if (holding.isUsed(community, key)) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.USED);
    }
    holding.remove(community, key);
    history.removed(holding.name(community, key, before), who.by(), before, who.undoes());
    events.publishEvent(holding.touched(community, key));
  }

  /** More was changed than one record: citizens read everything anew. */
  void tellOfMore(CommunityId community) {
    events.publishEvent(new DirectoryChanged(community));
  }

  /**
   * Who changes something where.
   *
   * @param undoes the change this one takes back
   */
  record Who(CommunityId community, ChangedBy by, OptionalLong undoes) {
    Who(CommunityId community, ChangedBy by) {
      this(community, by, OptionalLong.empty());
    }
  }
}
