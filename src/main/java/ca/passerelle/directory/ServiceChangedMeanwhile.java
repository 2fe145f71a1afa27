package ca.passerelle.directory;

import ca.passerelle.shared.ServiceId;

/** Someone else saved this service since it was opened. */
public class ServiceChangedMeanwhile extends RuntimeException {
  private final ServiceId id;

  ServiceChangedMeanwhile(ServiceId id) {
    super("Service " + id + " was changed meanwhile");
    this.id = id;
  }

  public ServiceId id() {
    return id;
  }
}
