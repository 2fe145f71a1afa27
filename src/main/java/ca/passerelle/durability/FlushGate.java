package ca.passerelle.durability;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One thread flushes; everyone who committed waits for the next flush that started after. While one
 * flush runs the next group gathers, so that the disk is asked once for many, and nobody waits for
 * more than two flushes.
 */
final class FlushGate {
  private final Flush flush;
  private final Thread flusher;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition someoneWaits = lock.newCondition();
  private CompletableFuture<Void> gathering = new CompletableFuture<>();
  private boolean awaited;
  private boolean closed;

  /**
   * @param flush brings everything committed before it starts to the disk
   */
  FlushGate(Flush flush) {
    this.flush = flush;
    this.flusher = Thread.ofPlatform().name("flush-gate").daemon().start(this::flushForEver);
  }

  /** What the gate does for a group. */
  interface Flush {
    void run() throws SQLException;

    default void end() throws SQLException {}
  }

  /**
   * @throws NotDurable when the flush failed: what was committed may not survive
   */
  void await() {
    CompletableFuture<Void> mine;
    lock.lock();
    try {
      if (closed) {
        throw new NotDurable(new IllegalStateException("The server is stopping"));
      }
      mine = gathering;
      awaited = true;
      someoneWaits.signal();
    } finally {
      lock.unlock();
    }
    try {
      mine.get();
    } catch (ExecutionException e) {
      throw new NotDurable(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotDurable(e);
    }
  }

  private void flushForEver() {
    while (true) {
      CompletableFuture<Void> group;
      lock.lock();
      try {
        while (!awaited && !closed) {
          someoneWaits.awaitUninterruptibly();
        }
        if (!awaited) {
          return;
        }
        group = gathering;
        gathering = new CompletableFuture<>();
        awaited = false;
      } finally {
        lock.unlock();
      }
      flushFor(group);
    }
  }

  private void flushFor(CompletableFuture<Void> group) {
    try {
      flush.run();
      group.complete(null);
    } catch (
        Throwable e) { // whatever it is, nobody of the group may get a receipt, nor wait for ever
      group.completeExceptionally(e);
    }
  }

  /** Serves whoever waits, then ends. */
  void close() throws SQLException, InterruptedException {
    lock.lock();
    try {
      closed = true;
      someoneWaits.signal();
    } finally {
      lock.unlock();
    }
    flusher.join();
    flush.end();
  }
}
