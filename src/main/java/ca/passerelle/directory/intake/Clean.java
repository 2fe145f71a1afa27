package ca.passerelle.directory.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Text as people read it: without HTML, broken accents and invisible characters.
 *
 * @param repairs what had to be done; empty when only white space was
 */
record Clean(String text, List<String> repairs) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern TWICE_ENCODED =
      Pattern.compile("[ÃÂâ][\\u0080-\\u02ff\\u2000-\\u2122]");
  private static final Pattern UNREAD =
      Pattern.compile("(?is)<(script|style)\\b[^>]{0,1000}>.{0,100000}?</\\1\\s*>");
  private static final Pattern LINE_ENDS =
      Pattern.compile("(?i)<(br|/p|/div|/li|/h[1-6]|/tr)\\b[^>]{0,1000}>");
  private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z!][^<>]{0,2000}>");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t]]+");

  /** One that does not break stays where French wants it: « so » : 1 000 $ ! */
  private static final Pattern BLANKS =
      Pattern.compile("[ \\t\\u00a0]{2,}|\\t|(?<![«\\d])\\u00a0(?![?!:;»%$\\d])");

  private static final Pattern BLANK_LINES = Pattern.compile(" *\\n[ \\n]*");

  /** HTML of HTML of HTML is the deepest that was met. */
  private static final int DEEPEST = 3;

  static Clean of(String raw) {
    var repairs = new ArrayList<String>();
    var text = raw.replace("\r\n", "\n").replace('\r', '\n');
    var accented = TWICE_ENCODED.matcher(text).find() ? decodedOnceMore(text) : text;
    if (!accented.equals(text)) {
      repairs.add("Les accents étaient encodés deux fois : remis.");
    }
    var plain = withoutHtml(accented);
    if (!plain.equals(accented)) {
      repairs.add("Le HTML est retiré, son texte est gardé.");
    }
    var visible = INVISIBLE.matcher(plain).replaceAll("");
    if (!visible.equals(plain)) {
      repairs.add("Des caractères invisibles sont retirés.");
    }
    var tidy = BLANK_LINES.matcher(BLANKS.matcher(visible).replaceAll(" ")).replaceAll("\n");
    return new Clean(Normalizer.normalize(tidy, Normalizer.Form.NFC).strip(), repairs);
  }

  private static String withoutHtml(String text) {
    var plain = text;
    for (int i = 0; i < DEEPEST && (plain.indexOf('<') >= 0 || plain.indexOf('&') >= 0); i++) {
      plain = UNREAD.matcher(plain).replaceAll(" ");
      plain = LINE_ENDS.matcher(plain).replaceAll("\n");
      plain = TAGS.matcher(plain).replaceAll("");
      plain = HtmlUtils.htmlUnescape(plain);
    }
    return plain;
  }

  private static String decodedOnceMore(String text) {
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException notTwice) {
      return text;
    }
  }
}
