package ca.passerelle.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Ends the process in good order: the data is closed first. */
@Component
class Ending {
  private final ApplicationContext context;

  Ending(ApplicationContext context) {
    this.context = context;
  }

  void end(int code) {
    // Not from the thread that still starts the context: it would wait for itself.
    new Thread(() -> System.exit(SpringApplication.exit(context, () -> code)), "ending").start();
  }
}
