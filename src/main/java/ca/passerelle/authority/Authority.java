package ca.passerelle.authority;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks the security context who acts. Services call it beside their {@code @PreAuthorize}. */
@Component
public class Authority {
  /**
   * @throws AccessDeniedException when nobody is signed in
   */
  public Actor actor() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      return signedIn.actor();
    }
    throw new AccessDeniedException("Nobody is signed in");
  }

  /**
   * @throws AccessDeniedException when the person signed in does not hold {@code role} there
   */
  public Actor require(Role role, CommunityId community) {
    var actor = actor();
    if (!actor.may(role, community)) {
      throw new AccessDeniedException("Not a " + role + " of " + community);
    }
    return actor;
  }

  /**
   * @throws AccessDeniedException when the person signed in is no outreach worker
   */
  public WorkerId worker() {
    return actor().worker().orElseThrow(() -> new AccessDeniedException("Not a worker"));
  }
}
