package ca.passerelle.directory.intake;

import ca.passerelle.durability.Durable;
import org.springframework.stereotype.Component;

/** Waits for the disk, so that what a kill leaves behind is known after it. */
@Component
class OnDisk {
  /** Returns once the disk has all that was committed. */
  @Durable
  public void settled() {
    // what was to be done is done
  }
}
