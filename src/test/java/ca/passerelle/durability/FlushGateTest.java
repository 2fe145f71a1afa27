package ca.passerelle.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever committed waits for a flush that started afterwards, and shares it. */
class FlushGateTest {
  private final SlowDisk disk = new SlowDisk();
  private final FlushGate gate = new FlushGate(disk);
  private final ExecutorService clients = Executors.newCachedThreadPool();

  /** A disk that finishes a flush when the test says so. */
  private static final class SlowDisk implements FlushGate.Flush {
    final Semaphore mayFinish = new Semaphore(0);
    final Semaphore hasStarted = new Semaphore(0);
    final AtomicInteger flushes = new AtomicInteger();
    volatile boolean broken;

    @Override
    public void run() throws SQLException {
      flushes.incrementAndGet();
      hasStarted.release();
      mayFinish.acquireUninterruptibly();
      if (broken) {
        throw new SQLException("The disk is full");
      }
    }
  }

  @AfterEach
  void end() throws Exception {
    disk.mayFinish.release(1000);
    gate.close();
    clients.close();
  }

  @Test
  void aFlushThatWasUnderWayBeforeTheCommitIsNotEnough() throws Exception {
    var early = commit();
    disk.hasStarted.acquire();
    var late = commit();
    awaitGathering(late);
    disk.mayFinish.release();
    early.get(10, TimeUnit.SECONDS);
    disk.hasStarted.acquire(); // the second flush, for the late one
    assertThat(late.isDone()).isFalse();
    disk.mayFinish.release();
    late.get(10, TimeUnit.SECONDS);
    assertThat(disk.flushes).hasValue(2);
  }

  @Test
  void thoseWhoWaitTogetherShareOneFlush() throws Exception {
    var first = commit();
    disk.hasStarted.acquire();
    List<Future<?>> group = new ArrayList<>();
    var entered = new CountDownLatch(20);
    for (int i = 0; i < 20; i++) {
      group.add(
          clients.submit(() -> {
            entered.countDown();
            gate.await();
          }));
    }
    entered.await();
    disk.mayFinish.release(1000);
    first.get(10, TimeUnit.SECONDS);
    for (var one : group) {
      one.get(10, TimeUnit.SECONDS);
    }
    assertThat(disk.flushes.get()).isLessThan(21);
  }

  @Test
  void whenTheDiskDoesNotConfirmNobodyOfTheGroupIsToldOtherwise() {
    disk.broken = true;
    disk.mayFinish.release();
    assertThatThrownBy(gate::await)
        .isInstanceOf(NotDurable.class)
        .hasRootCauseMessage("The disk is full");
  }

  @Test
  void afterAFailureTheNextGroupIsServed() {
    disk.broken = true;
    disk.mayFinish.release();
    assertThatThrownBy(gate::await).isInstanceOf(NotDurable.class);
    disk.broken = false;
    disk.mayFinish.release();
    gate.await();
    assertThat(disk.flushes).hasValue(2);
  }

  @Test
  void aGateThatIsClosedPromisesNothing() throws Exception {
    gate.close();
    assertThatThrownBy(gate::await).isInstanceOf(NotDurable.class);
  }

  private Future<?> commit() {
    Callable<Void> client =
        () -> {
          gate.await();
          return null;
        };
    return clients.submit(client);
  }

  /** The late one is in the queue once its wait is seen to go on. */
  private static void awaitGathering(Future<?> late)
      throws ExecutionException, InterruptedException {
    try {
      late.get(100, TimeUnit.MILLISECONDS);
    } catch (TimeoutException waiting) {
      return;
    }
    throw new AssertionError("It did not wait");
  }
}
