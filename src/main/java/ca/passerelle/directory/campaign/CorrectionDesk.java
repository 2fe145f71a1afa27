package ca.passerelle.directory.campaign;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.directory.ChangedBy;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.OwnServices;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    return corrections.waiting(community).stream().flatMap(one -> shown(community, one)).toList();
  }

  public int count(CommunityId community) {
    return waiting(community).size();
  }

  private Stream<Correction> shown(CommunityId community, CorrectionTable.Waiting one) {
    return directory.open(community, one.service()).stream()
        .map(service -> {
          JsonNode entry = Json.mapper().valueToTree(service.entry());
          return new Correction(
              one.id(),
              one.service(),
              service.entry().name(),
              service.entry().organization(),
              one.field(),
              one.field().isWords() ? entry.path("") : one.field().in(entry),
              one.proposed(),
              one.madeAt());
        });
  }

  /**
   * Takes it over. Once all that the organization said of a service was taken, the service is
   * verified as of the day it was said. Words are taken over by hand before.
   *
   * @return false when somebody decided it before
   */
  public boolean accept(CommunityId community, UUID id) {
    var actor = authority.require(Role.EDITOR, community);
    var waiting = corrections.find(community, id);
    if (waiting.isEmpty() || !corrections.decide(community, id, true, actor.account())) {
      return false;
    }
    var one = waiting.get();
    var service = directory.open(community, one.service());
    if (service.isEmpty()) {
      return false;
    }
    if (!one.field().isWords()) {
      directory.save(community, corrected(service.get(), one));
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
    return corrections.decide(community, id, false, actor.account());
  }

  private static EditedService corrected(EditedService service, CorrectionTable.Waiting one) {
    var entry = (ObjectNode) Json.mapper().valueToTree(service.entry());
    one.field().put(one.proposed(), entry);
    return new EditedService(
        service.id(), service.version(), Json.mapper().treeToValue(entry, ServiceEntry.class));
  }
}
