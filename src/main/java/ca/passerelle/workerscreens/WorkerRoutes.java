package ca.passerelle.workerscreens;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** Where the screens of workers and coordinators live. An address holds an id, nothing else. */
final class WorkerRoutes {
  static final String QUEUE = "travail";
  static final String MINE = "travail/miennes";
  static final String TODAY = "travail/aujourdhui";
  static final String REQUEST = "travail/demande/:id";
  static final String BOARD = "coordination";

  /** Of which community the board is, for whoever coordinates several. */
  static final String COMMUNITY = "quartier";

  private static final String ID = "id";

  private WorkerRoutes() {}

  static RouteParameters to(ContactRequestId request) {
    return new RouteParameters(ID, request.toString());
  }

  static Location board(CommunityId community) {
    return new Location(BOARD, QueryParameters.of(COMMUNITY, community.value()));
  }

  /** Empty when the address names no request. */
  static Optional<ContactRequestId> request(RouteParameters parameters) {
    try {
      return parameters.get(ID).map(UUID::fromString).map(ContactRequestId::new);
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }
}
