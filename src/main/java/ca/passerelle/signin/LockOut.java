package ca.passerelle.signin;

import ca.passerelle.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down whoever guesses passwords. An attempt is counted before it is judged, so that many at
 * once count as many; the right password takes the count back. Names without an account are treated
 * like the others.
 */
@Component
class LockOut {
  /** Attempts before the first wait. */
  static final int FREE_ATTEMPTS = 5;

  static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /** After this long without an attempt the count starts again. */
  static final Duration FORGIVEN = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LockOut(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Counts an attempt, unless it must wait: then the time it must wait for. */
  Optional<Instant> attempt(String name) {
    try {
      return counted(name);
    } catch (DuplicateKeyException _) {
      // Two first attempts at once: now the other one's count is there.
      return counted(name);
    }
  }

  private Optional<Instant> counted(String name) {
    return Objects.requireNonNull(transaction.execute(_ -> count(name)));
  }

  private Optional<Instant> count(String name) {
    var now = clock.instant();
    forgetOld(now);
    var known = read(name, " for update");
    var wait = known.flatMap(count -> count.lockedUntil(now));
    if (wait.isPresent()) {
      return wait;
    }
    var counted = known.orElse(Count.NONE).next(now);
    var until = counted.until().map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    if (known.isPresent()) {
      jdbc.sql(
              "update sign_in_failure set failures = ?, last_at = ?, locked_until = ?"
                  + " where subject = ?")
          .param(counted.failures())
          .param(now.atOffset(ZoneOffset.UTC))
          .param(until)
          .param(subject(name))
          .update();
    } else {
      jdbc.sql(
              "insert into sign_in_failure (failures, last_at, locked_until, subject)"
                  + " values (?, ?, ?, ?)")
          .param(counted.failures())
          .param(now.atOffset(ZoneOffset.UTC))
          .param(until)
          .param(subject(name))
          .update();
    }
    return Optional.empty();
  }

  /** Until when {@code name} must wait, if it must. */
  Optional<Instant> lockedUntil(Login name) {
    return read(name.value(), "").flatMap(count -> count.lockedUntil(clock.instant()));
  }

  @Transactional
  void forgive(Login name) {
    jdbc.sql("delete from sign_in_failure where subject = ?").param(subject(name.value())).update();
  }

  private Optional<Count> read(String name, String lock) {
    return jdbc.sql("select failures, locked_until from sign_in_failure where subject = ?" + lock)
        .param(subject(name))
        .query(LockOut::read)
        .optional();
  }

  private void forgetOld(Instant now) {
    jdbc.sql("delete from sign_in_failure where last_at < ?")
        .param(now.minus(FORGIVEN).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String subject(String name) {
    return Sha256.of(Login.normal(name));
  }

  private static Count read(ResultSet row, int number) throws SQLException {
    var until = row.getObject("locked_until", OffsetDateTime.class);
    return new Count(
        row.getInt("failures"), Optional.ofNullable(until).map(OffsetDateTime::toInstant));
  }

  private record Count(int failures, Optional<Instant> until) {
    static final Count NONE = new Count(0, Optional.empty());

    Optional<Instant> lockedUntil(Instant now) {
      return until.filter(now::isBefore);
    }

    Count next(Instant now) {
      int count = failures + 1;
      if (count < FREE_ATTEMPTS) {
        return new Count(count, Optional.empty());
      }
      var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_ATTEMPTS, 10));
      return new Count(
          count, Optional.of(now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)));
    }
  }
}
