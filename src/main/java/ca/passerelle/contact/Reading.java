package ca.passerelle.contact;

import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.ContactRequestId;
import java.time.Duration;
import java.time.Instant;

/**
 * That an account opened a request on a page, as the access log says: with it this page may be
 * drawn again without saying so anew. Only {@link ContactDesk#open} gives one, and it is good for a
 * day: what a page left open for weeks comes to show is read again, and written down again.
 */
public final class Reading {
  private static final Duration LASTS = Duration.ofDays(1);

  private final ContactRequestId request;
  private final AccountId reader;
  private final Instant since;

  Reading(ContactRequestId request, AccountId reader, Instant since) {
    this.request = request;
    this.reader = reader;
    this.since = since;
  }

  ContactRequestId request() {
    return request;
  }

  boolean isOf(AccountId account, Instant now) {
    return reader.equals(account) && now.isBefore(since.plus(LASTS));
  }
}
