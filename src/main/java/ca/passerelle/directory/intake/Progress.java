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

  private final Runnable moved;
  private volatile ImportStep step = ImportStep.READING;
  private volatile long done;
  private volatile long total;
  private volatile boolean stopping;
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

  /** Of what is not read from its beginning to its end. */
  void unmeasured() {
    begin(ImportStep.READING, 0);
  }

  void checking() {
    begin(ImportStep.CHECKING, 0);
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
      throw new Stopped();
    }
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread counts
  private void count(long more) {
    done += more;
    if ((done - told) * PARTS >= total && more > 0) {
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
    public Set<String> hidden(SourceKind kind) {
      return source.hidden(kind);
    }
  }

  /** Somebody changed their mind. */
  static final class Stopped extends RuntimeException {
    Stopped() {
      super("The import was stopped");
    }
  }
}
