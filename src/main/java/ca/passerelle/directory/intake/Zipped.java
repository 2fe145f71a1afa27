package ca.passerelle.directory.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a zip, read where they are and never written anywhere. What could only be meant to
 * harm is refused: names that lead elsewhere, zips in zips, and little that becomes far too much.
 */
final class Zipped implements Bundle {
  private static final int MOST_FILES = 2_000;
  private static final long MOST_BYTES = 8L << 30;

  /** Tables of words shrink to a tenth, mostly empty ones to a fiftieth. */
  private static final int MOST_FOR_ONE_BYTE = 200;

  /** What may come out of the smallest zip. */
  private static final long ALWAYS = 32L << 20;

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final ZipFile zip;
  private final List<String> names;
  private final long most;
  private final long size;
  private final LongConsumer each;
  private long read;

  private Zipped(ZipFile zip, long size, LongConsumer each) throws IOException {
    this.zip = zip;
    this.each = each;
    this.most = Math.min(MOST_BYTES, Math.max(ALWAYS, size * MOST_FOR_ONE_BYTE));
    var entries =
        Collections.list(zip.entries()).stream().filter(entry -> !entry.isDirectory()).toList();
    if (entries.size() > MOST_FILES) {
      throw new Unreadable(
          "Ce zip contient %,d fichiers : rien n'est importé.".formatted(entries.size()));
    }
    this.size = entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    if (this.size > most) {
      throw tooMuch();
    }
    this.names =
        entries.stream().map(ZipEntry::getName).filter(name -> !isOfTheSystem(name)).toList();
    for (var name : names) {
      check(name);
    }
  }

  /**
   * @throws Unreadable when it is broken, encrypted, or meant to harm
   */
  static Zipped open(Path file) throws IOException {
    return open(file, _ -> {});
  }

  /**
   * @param each is told how many bytes were read, time and again, and may throw
   */
  static Zipped open(Path file, LongConsumer each) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException broken) {
      throw new Unreadable("Ce zip est brisé ou chiffré : rien n'est importé.");
    }
    try {
      return new Zipped(zip, Files.size(file), each);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  static boolean isZip(byte[] start) {
    return start.length >= ZIP.length && Arrays.equals(start, 0, ZIP.length, ZIP, 0, ZIP.length);
  }

  static boolean isZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return isZip(in.readNBytes(ZIP.length));
    }
  }

  /** What computers add that nobody put there. */
  private static boolean isOfTheSystem(String name) {
    var plain = Bundle.plain(name);
    return name.startsWith("__MACOSX/") || plain.startsWith("._") || plain.equals(".DS_Store");
  }

  private void check(String name) throws IOException {
    var parts = Arrays.asList(name.split("/", -1));
    if (name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || parts.contains("..")
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new Unreadable(
          "Ce zip nomme un fichier qui n'est pas en lui (« %s ») : rien n'est importé."
              .formatted(name.replaceAll("\\p{Cntrl}", "?")));
    }
    try (var in = open(name)) {
      if (isZip(in.readNBytes(ZIP.length)) || name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        throw new Unreadable(
            "Ce zip contient un autre zip ou un classeur (« %s ») : donnez celui-là seul. Rien n'est importé."
                .formatted(name));
      }
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public long size() {
    return size;
  }

  /**
   * The one file in it that may be JSON or XML; empty where there is none, or where tables are.
   *
   * @throws Unreadable when there are several
   */
  Optional<String> document() {
    if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.[ct]sv"))) {
      return Optional.empty();
    }
    var documents = names.size() == 1 ? names : names.stream().filter(Zipped::isDocument).toList();
    if (documents.size() > 1) {
      throw new Unreadable(
          "Ce zip contient plusieurs fichiers JSON ou XML (« %s ») : donnez-les un à un. Rien n'est importé."
              .formatted(String.join(" », « ", documents.subList(0, 2))));
    }
    return documents.stream().findFirst();
  }

  private static boolean isDocument(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(json|ndjson|jsonl|xml)");
  }

  @Override
  public InputStream open(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("There is no " + name);
    }
    return new Counted(zip.getInputStream(entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static Unreadable tooMuch() {
    return new Unreadable("Ce zip grossit démesurément quand on l'ouvre : rien n'est importé.");
  }

  /** Sizes that a zip declares may be lies. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      counted(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return counted(super.read(target, offset, length));
    }

    private int counted(int bytes) {
      read += Math.max(0, bytes);
      if (read > most) {
        throw tooMuch();
      }
      each.accept(Math.max(0, bytes));
      return bytes;
    }
  }
}
