package ca.passerelle.directory.campaign;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.directory.ChangedBy;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedListing;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.ListingEntry;
import ca.passerelle.directory.OwnServices;
import ca.passerelle.directory.OwnServices.Known;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.campaign.CorrectionTable.Waiting;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where editors decide, field by field, what organizations said of their services. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class CorrectionDesk {
  private final CorrectionTable corrections;
  private final DirectoryDesk directory;
  private final OwnServices services;
  private final Communities communities;
  private final Authority authority;

  CorrectionDesk(
      CorrectionTable corrections,
      DirectoryDesk directory,
      OwnServices services,
      Communities communities,
      Authority authority) {
    this.corrections = corrections;
    this.directory = directory;
    this.services = services;
    this.communities = communities;
    this.authority = authority;
  }

  /** Those of services that are still there, in the order they came. */
  public List<Correction> waiting(CommunityId community) {
    authority.require(Role.EDITOR, community);
    var waiting = corrections.waiting(community);
    if (waiting.isEmpty()) {
      return List.of();
    }
    var known = services.known(community, waiting.stream().map(Waiting::service).toList());
    return waiting.stream()
        .flatMap(one ->
            Optional.ofNullable(known.get(one.service())).stream()
                .map(service -> shown(one, service)))
        .toList();
  }

  public int count(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return corrections.count(community);
  }

  private static Correction shown(Waiting one, Known known) {
    JsonNode entry = Json.mapper().valueToTree(known.forEverybody());
    var now = one.field().in(entry);
    return new Correction(
        one.id(),
        one.service(),
        known instanceof Known.Listing,
        known.forEverybody().name(),
        known.forEverybody().organization(),
        one.field(),
        now,
        one.proposed(),
        one.field().isWords() || !OwnListing.same(asKept(now), one.was()),
        one.madeAt());
  }

  /** As the column gives it back: 2.00 dollars are 2.0 there. */
  private static JsonNode asKept(JsonNode value) {
    return value.isMissingNode() ? value : Json.mapper().readTree(Json.write(value));
  }

  /**
   * Takes it over. Once all that the organization said of a service was taken, the service is
   * verified as of the day it was said.
   *
   * @return false when somebody decided it before
   * @throws ServiceChangedMeanwhile when the field is no longer what the organization read
   */
  public boolean accept(CommunityId community, UUID id) {
    return decided(community, id, true);
  }

  /**
   * Somebody did by hand what it says.
   *
   * @return false when somebody decided it before
   */
  public boolean done(CommunityId community, UUID id) {
    return decided(community, id, false);
  }

  private boolean decided(CommunityId community, UUID id, boolean putting) {
    var actor = authority.require(Role.EDITOR, community);
    var waiting = corrections.find(community, id);
    if (waiting.isEmpty() || !corrections.decide(community, waiting.get(), true, actor.account())) {
      return false;
    }
    var one = waiting.get();
    var known = services.known(community, List.of(one.service())).get(one.service());
    if (known == null) {
      return false;
    }
    if (putting) {
      if (shown(one, known).byHand()) {
        throw new ServiceChangedMeanwhile(one.service());
      }
      switch (known) {
        case Known.Service(var service, _) -> directory.save(community, corrected(service, one));
        case Known.Listing(var listing, _) ->
            directory.saveListing(community, corrected(listing, one));
      }
    }
    if (one.field() != CorrectedField.ENDED && corrections.allAccepted(community, one)) {
      services.verified(
          community,
          one.service(),
          communities.get(community).today(one.madeAt()),
          new ChangedBy.Person(actor.account()));
    }
    return true;
  }

  /**
   * Leaves everything as it is.
   *
   * @return false when somebody decided it before
   */
  public boolean refuse(CommunityId community, UUID id) {
    var actor = authority.require(Role.EDITOR, community);
    return corrections
        .find(community, id)
        .filter(one -> corrections.decide(community, one, false, actor.account()))
        .isPresent();
  }

  private static EditedService corrected(EditedService service, Waiting one) {
    return new EditedService(
        service.id(), service.version(), corrected(service.entry(), ServiceEntry.class, one));
  }

  private static EditedListing corrected(EditedListing listing, Waiting one) {
    return new EditedListing(
        listing.id(),
        listing.version(),
        listing.listedName(),
        corrected(listing.entry(), ListingEntry.class, one));
  }

  /** Services and listings call what may be corrected by the same names. */
  private static <T> T corrected(T before, Class<T> type, Waiting one) {
    var entry = (ObjectNode) Json.mapper().valueToTree(before);
    one.field().put(one.proposed(), entry);
    return Json.mapper().treeToValue(entry, type);
  }
}
