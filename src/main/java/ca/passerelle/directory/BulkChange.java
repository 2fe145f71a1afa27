package ca.passerelle.directory;

import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.ArrayList;

/** What is done to several services at once. */
public sealed interface BulkChange {
  /** What the service becomes; the same when there is nothing to do. */
  ServiceEntry applied(ServiceEntry service);

  record AddNeed(NeedId need) implements BulkChange {
    @Override
    public ServiceEntry applied(ServiceEntry service) {
      if (service.needs().contains(need)) {
        return service;
      }
      var needs = new ArrayList<>(service.needs());
      needs.add(need);
      return With.needs(service, needs);
    }
  }

  /** A service's only need stays: without one nobody would find it. */
  record RemoveNeed(NeedId need) implements BulkChange {
    @Override
    public ServiceEntry applied(ServiceEntry service) {
      var needs = new ArrayList<>(service.needs());
      needs.remove(need);
      return needs.isEmpty() ? service : With.needs(service, needs);
    }
  }

  /** Somebody made sure that all that is written is true. */
  record Verified(LocalDate on) implements BulkChange {
    @Override
    public ServiceEntry applied(ServiceEntry service) {
      return With.field(service, "assured_date", on);
    }
  }

  /** Citizens read why. What they do not see stays unseen. */
  record ClosedForNow(Translated alert) implements BulkChange {
    @Override
    public ServiceEntry applied(ServiceEntry service) {
      return service.isVisible()
          ? With.field(With.field(service, "status", Status.TEMPORARILY_CLOSED), "alert", alert)
          : service;
    }
  }

  /** Open again, and what was said of the closing is gone. */
  record OpenAgain() implements BulkChange {
    @Override
    public ServiceEntry applied(ServiceEntry service) {
      return service.status() == Status.TEMPORARILY_CLOSED
          ? With.field(With.field(service, "status", Status.ACTIVE), "alert", null)
          : service;
    }
  }
}
