package ca.passerelle.directory.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and where bytes are none, what an old Windows program meant by them. It counts
 * those, and refuses to be fed more than one record should need.
 */
final class MixedEncodingReader extends Reader {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final long mostForOneRecord;
  private CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private long sinceRecord;
  private int repaired;
  private boolean started;
  private boolean ended;

  MixedEncodingReader(InputStream in, long mostForOneRecord) {
    this.in = in;
    this.mostForOneRecord = mostForOneRecord;
  }

  /** What says of itself to be in something else than UTF-8. */
  MixedEncodingReader(InputStream in, long mostForOneRecord, Charset charset) {
    this(in, mostForOneRecord);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
  }

  /** A record is read: what follows is the next one's. */
  void recordRead() {
    sinceRecord = 0;
  }

  /** Tells how many bytes were no UTF-8. */
  void report(Report report) {
    report(report, "");
  }

  /**
   * @param part which of several files this was
   */
  void report(Report report, String part) {
    if (repaired > 0) {
      report.say(
          "*",
          part,
          "%d octets".formatted(repaired),
          Done.REPAIRED,
          "Ce n'était pas de l'UTF-8 : lu comme du Windows-1252.");
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    var chars = CharBuffer.wrap(target, offset, length).slice(); // counts from 0
    while (chars.position() == 0) {
      var result = decoder.decode(bytes, chars, ended);
      if (result.isMalformed() || result.isUnmappable()) {
        byWindows(result, chars);
      } else if (result.isUnderflow() && chars.position() == 0) {
        if (ended) {
          return -1;
        }
        refill();
      } else if (result.isOverflow() && chars.position() == 0) {
        throw new IOException("No room for a character of two units");
      }
    }
    int read = chars.position();
    sinceRecord += read;
    if (sinceRecord > mostForOneRecord) {
      throw Unreadable.tooLong(mostForOneRecord);
    }
    if (!started) {
      started = true;
      if (target[offset] == BYTE_ORDER_MARK) {
        System.arraycopy(target, offset + 1, target, offset, --read);
        return read == 0 ? read(target, offset, length) : read;
      }
    }
    return read;
  }

  private void byWindows(CoderResult result, CharBuffer chars) {
    for (int i = 0; i < result.length() && chars.hasRemaining(); i++) {
      repaired++;
      chars.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {bytes.get()})).get());
    }
  }

  private void refill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
    if (!started && bytes.remaining() >= 2 && isUtf16(bytes.get(0), bytes.get(1))) {
      decoder = StandardCharsets.UTF_16.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
    }
  }

  /** "Unicode text", as spreadsheets call it. */
  private static boolean isUtf16(byte first, byte second) {
    return (first == (byte) 0xFE && second == (byte) 0xFF)
        || (first == (byte) 0xFF && second == (byte) 0xFE);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
