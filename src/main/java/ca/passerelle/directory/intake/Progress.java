package ca.passerelle.directory.intake;

import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SourceItem;
import ca.passerelle.directory.SourceKind;
import ca.passerelle.directory.SourceSync;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;

/**
 * How far an import has come. One thread imports and counts; others look, and may ask it to stop.
 * It then stops where it is, with nothing changed.
 */
final class Progress {
  private static final int PARTS = 100;

  /** What nobody knows the length of is told this often, in bytes. */
  private static final int UNMEASURED = 1_000_000;

  private final Runnable moved;
  private volatile ImportStep step = ImportStep.READING;
  private volatile long done;
  private volatile long total;
  private volatile boolean stopping;
  private volatile boolean interrupted;
  private long told;

  /** Of an import that nobody looks at. */
  Progress() {
    this(() -> {});
  }

  /**
   * @param moved is run whenever there is enough to see, by the thread that imports
   */
  Progress(Runnable moved) {
    this.moved = moved;
  }

  ImportState.Working now(boolean rehearsal) {
    return new ImportState.Working(rehearsal, step, done, total, stopping);
  }

  void stop() {
    stopping = true;
  }

  /** The server goes away: it is stopped, and not given up. */
  void interrupt() {
    interrupted = true;
    stopping = true;
  }

  /**
   * @param size of the whole file, in bytes
   */
  InputStream reading(InputStream file, long size) {
    begin(ImportStep.READING, size);
    return new FilterInputStream(file) {
      @Override
      public int read() throws IOException {
        int read = in.read();
        Progress.this.read(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        Progress.this.read(Math.max(0, read));
        return read;
      }
    };
  }

  /** So many more bytes of the file. */
  void read(long bytes) {
    check();
    count(bytes);
  }

  /**
   * What is read counts itself.
   *
   * @param size in bytes; 0: nobody knows
   */
  void reading(long size) {
    begin(ImportStep.READING, size);
  }

  /**
   * What was read is put together, or looked through.
   *
   * @param rows about how many
   * @return is to be run for each of them, and throws when it was asked to stop
   */
  Runnable checking(long rows) {
    begin(ImportStep.CHECKING, rows);
    return () -> {
      check();
      count(1);
    };
  }

  /**
   * @param total how many records there are
   */
  SourceSync.Source writing(SourceSync.Source source, long total) {
    begin(ImportStep.WRITING, total);
    return new Counted(source);
  }

  private void begin(ImportStep next, long of) {
    check();
    step = next;
    done = 0;
    told = 0;
    total = of;
    moved.run();
  }

  /**
   * @throws Stopped when it was asked to stop
   */
  void check() {
    if (stopping) {
      throw new Stopped(interrupted);
    }
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread counts
  private void count(long more) {
    done += more;
    if (done - told >= (total > 0 ? total / PARTS : UNMEASURED) && more > 0) {
      told = done;
      moved.run();
    }
  }

  private <T extends Record> Iterable<SourceItem<T>> counted(Iterable<SourceItem<T>> items) {
    return () -> {
      var all = items.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          check();
          return all.hasNext();
        }

        @Override
        public SourceItem<T> next() {
          var next = all.next();
          count(1);
          return next;
        }
      };
    };
  }

  private final class Counted implements SourceSync.Source {
    private final SourceSync.Source source;

    Counted(SourceSync.Source source) {
      this.source = source;
    }

    @Override
    public Iterable<SourceItem<OrganizationEntry>> organizations() {
      return counted(source.organizations());
    }

    @Override
    public Iterable<SourceItem<LocationEntry>> locations() {
      return counted(source.locations());
    }

    @Override
    public Iterable<SourceItem<ServiceEntry>> services() {
      return counted(source.services());
    }

    @Override
    public void pause() {
      check();
    }

    @Override
    public Set<String> hidden(SourceKind kind) {
      return source.hidden(kind);
    }
  }

  /** Somebody changed their mind, or the server goes away. */
  static final class Stopped extends RuntimeException {
    private final boolean interrupted;

    Stopped(boolean interrupted) {
      super("The import was stopped");
      this.interrupted = interrupted;
    }

    /** Nobody wanted it: it can be taken up again. */
    boolean isInterrupted() {
      return interrupted;
    }
  }
}
