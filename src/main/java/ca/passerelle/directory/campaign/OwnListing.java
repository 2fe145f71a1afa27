package ca.passerelle.directory.campaign;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.ChangedBy;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.OwnServices;
import ca.passerelle.directory.Status;
import ca.passerelle.directory.freshness.Withdrawals;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.ServiceId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * What an organization does with its own services, without an account: its link is the authority.
 * It confirms at once, and corrects what an editor then decides.
 */
@Service
@Transactional
public class OwnListing {
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_ELIGIBILITY = 2000;

  private final InvitationTable invitations;
  private final CorrectionTable corrections;
  private final OwnServices services;
  private final Withdrawals withdrawals;
  private final Communities communities;
  private final Pace pace;
  private final Clock clock;

  OwnListing(
      InvitationTable invitations,
      CorrectionTable corrections,
      OwnServices services,
      Withdrawals withdrawals,
      Communities communities,
      Pace pace,
      Clock clock) {
    this.invitations = invitations;
    this.corrections = corrections;
    this.services = services;
    this.withdrawals = withdrawals;
    this.communities = communities;
    this.pace = pace;
    this.clock = clock;
  }

  /** {@code address} is where the question comes from on the network. */
  public Opening open(String link, String address) {
    var now = clock.instant();
    if (!pace.allows(address, Pace.WRONG_LINKS)) {
      return new Opening.Wait();
    }
    var invitation = invitations.find(link);
    if (invitation.isEmpty()) {
      pace.count(address);
      return new Opening.Unknown();
    }
    if (invitation.get().revokedAt().isPresent()) {
      return new Opening.Revoked();
    }
    if (!invitation.get().opens(now)) {
      return new Opening.Expired(invitation.get().expiresAt());
    }
    return open(invitation.get());
  }

  private Opening open(Invitation invitation) {
    var community = invitation.community();
    var name = services.name(community, invitation.organization());
    if (name.isEmpty()) {
      return new Opening.Revoked();
    }
    invitations.opened(invitation);
    var hidden = withdrawals.of(community);
    var answers = corrections.answers(invitation);
    var given = services.of(community, invitation.organization());
    return new Opening.Open(
        community,
        name.get(),
        given.listed(),
        invitation.expiresAt(),
        given.services().stream()
            .map(service ->
                new OwnService(
                    service.id(),
                    service.entry(),
                    !hidden.contains(service.id().value()),
                    Optional.ofNullable(answers.get(service.id()))))
            .toList(),
        given.places());
  }

  /** It is still true, all of it: what this link said otherwise before is taken back. */
  public Said confirm(String link, ServiceId service) {
    return act(
        link,
        service,
        (invitation, own) -> {
          for (var field : CorrectedField.values()) {
            corrections.takeBack(invitation, own.id(), field);
          }
          var community = communities.get(invitation.community());
          services.verified(
              community.id(),
              own.id(),
              community.today(clock.instant()),
              new ChangedBy.Own(invitation.organization()));
          corrections.answer(invitation, own.id(), Answer.CONFIRMED);
          return Said.DONE;
        });
  }

  /** Only what differs from what citizens read waits for an editor. */
  public Said correct(String link, ServiceId service, OwnCorrection correction) {
    return act(link, service, (invitation, own) -> correct(invitation, own, correction));
  }

  private Said correct(Invitation invitation, EditedService own, OwnCorrection correction) {
    if (!correction.makesSense() || isTooLong(correction)) {
      return Said.REFUSED;
    }
    JsonNode entry = Json.mapper().valueToTree(own.entry());
    boolean differs = false;
    for (var said : correction.fields().entrySet()) {
      var field = said.getKey();
      var value = said.getValue();
      boolean same = field.isWords() ? value.asString().isEmpty() : same(field.in(entry), value);
      if (same) {
        corrections.takeBack(invitation, own.id(), field);
      } else {
        corrections.propose(invitation, own.id(), field, field.in(entry), value);
        differs = true;
      }
    }
    if (!differs) {
      return Said.NOTHING;
    }
    corrections.answer(invitation, own.id(), Answer.CORRECTED);
    return Said.DONE;
  }

  /** It is no longer given; citizens see it until an editor has read that. */
  public Said ended(String link, ServiceId service) {
    return act(
        link,
        service,
        (invitation, own) -> {
          corrections.propose(
              invitation,
              own.id(),
              CorrectedField.ENDED,
              Json.mapper().valueToTree(own.entry().status()),
              Json.mapper().valueToTree(Status.DEFUNCT));
          corrections.answer(invitation, own.id(), Answer.ENDED);
          return Said.DONE;
        });
  }

  private Said act(String link, ServiceId service, Deed deed) {
    var invitation = invitations.find(link).filter(found -> found.opens(clock.instant()));
    if (invitation.isEmpty()) {
      return Said.CLOSED;
    }
    var who = invitation.get().id().toString();
    if (!pace.allows(who, Pace.ANSWERS)) {
      return Said.WAIT;
    }
    pace.count(who);
    var own =
        services
            .of(invitation.get().community(), invitation.get().organization())
            .services()
            .stream()
            .filter(one -> one.id().equals(service))
            .findFirst();
    if (own.isEmpty()) {
      return Said.CLOSED;
    }
    var said = deed.of(invitation.get(), own.get());
    if (said == Said.DONE) {
      invitations.answered(invitation.get());
    }
    return said;
  }

  /** Nothing and an empty list are the same: files write neither. */
  static boolean same(JsonNode ours, JsonNode theirs) {
    return ours.equals(theirs) || (isNothing(ours) && isNothing(theirs));
  }

  private static boolean isNothing(JsonNode value) {
    return value.isMissingNode() || value.isNull() || (value.isContainer() && value.isEmpty());
  }

  private static boolean isTooLong(OwnCorrection correction) {
    return correction.fields().entrySet().stream()
        .anyMatch(said ->
            Json.write(said.getValue()).length() > CorrectionTable.LONGEST
                || longestText(said.getValue())
                    > (said.getKey() == CorrectedField.ELIGIBILITY
                        ? LONGEST_ELIGIBILITY
                        : LONGEST_TEXT));
  }

  private static int longestText(JsonNode value) {
    return value.isContainer()
        ? value.valueStream().mapToInt(OwnListing::longestText).max().orElse(0)
        : value.asString("").length();
  }

  private interface Deed {
    Said of(Invitation invitation, EditedService own);
  }

  /** What came of it. */
  public enum Said {
    DONE,
    /** It says what citizens read already. */
    NOTHING,
    /** Hours that cannot be, or a text that is too long. */
    REFUSED,
    /** The link no longer works, or the service is gone. */
    CLOSED,
    /** Too much at once. */
    WAIT,
    /** Somebody, or an import, is changing it; nothing was kept. */
    BUSY
  }
}
