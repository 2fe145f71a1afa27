package ca.passerelle.contact;

import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;

/** A move that is not allowed now, by name. Expected, and shown to the person who tried. */
public abstract sealed class ContactRefusal extends RuntimeException {
  private final ContactRequestId id;

  private ContactRefusal(ContactRequestId id, String message) {
    super(message, null, false, false);
    this.id = id;
  }

  public final ContactRequestId id() {
    return id;
  }

  /** Someone was faster. */
  public static final class AlreadyClaimed extends ContactRefusal {
    private final WorkerId by;

    public AlreadyClaimed(ContactRequestId id, WorkerId by) {
      super(id, "Request " + id + " is already claimed by " + by);
      this.by = by;
    }

    public WorkerId by() {
      return by;
    }
  }

  /** Only the worker who holds it may do that. */
  public static final class NotYours extends ContactRefusal {
    private final WorkerId holder;

    public NotYours(ContactRequestId id, WorkerId holder) {
      super(id, "Request " + id + " is held by " + holder);
      this.holder = holder;
    }

    public WorkerId holder() {
      return holder;
    }
  }

  /** It must be taken first. */
  public static final class NotClaimed extends ContactRefusal {
    public NotClaimed(ContactRequestId id) {
      super(id, "Request " + id + " is not claimed");
    }
  }

  /** It is closed. */
  public static final class AlreadyClosed extends ContactRefusal {
    public AlreadyClosed(ContactRequestId id) {
      super(id, "Request " + id + " is already closed");
    }
  }

  /** Only a closed request can be opened again. */
  public static final class NotClosed extends ContactRefusal {
    public NotClosed(ContactRequestId id) {
      super(id, "Request " + id + " is not closed");
    }
  }

  /** Withdrawn by the citizen, destroyed when due, or never there. */
  public static final class ContactRequestGone extends ContactRefusal {
    public ContactRequestGone(ContactRequestId id) {
      super(id, "Request " + id + " is gone");
    }
  }

  /** "No service found" must say which need and why. */
  public static final class UnmetNeedMissing extends ContactRefusal {
    public UnmetNeedMissing(ContactRequestId id) {
      super(id, "Closing request " + id + " needs the unmet need and its reason");
    }
  }

  /** The worker named is not one of this community. */
  public static final class NoSuchWorker extends ContactRefusal {
    public NoSuchWorker(ContactRequestId id) {
      super(id, "Request " + id + " cannot go to someone outside its community");
    }
  }

  /** Someone else changed it at the same moment: look again. */
  public static final class ChangedMeanwhile extends ContactRefusal {
    public ChangedMeanwhile(ContactRequestId id) {
      super(id, "Request " + id + " was changed meanwhile");
    }
  }
}
