package ca.passerelle.journeys;

/** An outreach worker of the demonstration with a telephone; the console speaks French. */
record Worker(Browser browser) {
  private static final Wording SAY = Wording.FRENCH;
  static final String PASSWORD = "passerelle-demo";

  static Worker signsIn(Browser phone, String name) {
    phone.go("/travail").sees(SAY.say("signin.subtitle"));
    phone
        .type(SAY.say("signin.login"), name)
        .type(SAY.say("signin.password"), PASSWORD)
        .tap(SAY.say("signin.enter"))
        .sees(SAY.say("worker.nav.queue"));
    return new Worker(phone);
  }

  Worker tap(String key, Object... values) {
    browser.tap(SAY.say(key, values));
    return this;
  }

  Worker sees(String key, Object... values) {
    browser.sees(SAY.say(key, values));
    return this;
  }

  /** Takes the request that waits in the list, and opens it. */
  Worker takes(String about) {
    return tap("worker.queue.take-that", about).sees("worker.queue.yours").tap("worker.open");
  }

  Worker leavesTheMessage(String text) {
    browser.type(SAY.say("worker.message.label"), text);
    return tap("worker.message.send").sees("worker.message.sent");
  }

  Worker closes(String outcome) {
    return tap("request.outcome." + outcome).tap("worker.close.confirm").sees("worker.close.done");
  }
}
