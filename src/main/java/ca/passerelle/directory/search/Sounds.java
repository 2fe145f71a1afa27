package ca.passerelle.directory.search;

import java.util.regex.Pattern;

/** How a French word sounds, roughly: who writes as they hear is understood. */
final class Sounds {
  private static final String NASAL = "[nm](?![aeiouynm])";
  private static final Pattern BRIGHT = Pattern.compile("(?:ai|ei|i|y|u)" + NASAL);
  private static final Pattern AFTER_I = Pattern.compile("(?<=i)en(?![aeiouynm])");
  private static final Pattern DARK = Pattern.compile("[ae]" + NASAL);
  private static final Pattern ROUND = Pattern.compile("o" + NASAL);
  private static final Pattern SOFT_C = Pattern.compile("s?c(?=[eiy])");
  private static final Pattern SOFT_G = Pattern.compile("ge(?=[ao])|g(?=[eiy])");
  private static final Pattern HARD_G = Pattern.compile("gu(?=[eiy])");
  private static final Pattern LIGHT_E = Pattern.compile("ai|ei|ay|ey");
  private static final Pattern SILENT_END =
      Pattern.compile("(?:er|ez|et|ees|ee|es|e)?[stdxzp]{0,2}$");
  private static final Pattern INNER_E = Pattern.compile("(?<!^)e");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");
  private static final int LEAST = 2;

  private Sounds() {}

  /** Empty when a word is too short to say. */
  static String of(String plain) {
    var sound =
        plain
            .replace("ph", "f")
            .replace("ch", "S")
            .replace("h", "")
            .replace("eau", "o")
            .replace("au", "o")
            .replace("qu", "k")
            .replace("tion", "sion");
    sound = HARD_G.matcher(sound).replaceAll("G");
    sound = SOFT_C.matcher(sound).replaceAll("s");
    sound = SOFT_G.matcher(sound).replaceAll("j");
    sound = AFTER_I.matcher(sound).replaceAll("I");
    sound = BRIGHT.matcher(sound).replaceAll("I");
    sound = DARK.matcher(sound).replaceAll("A");
    sound = ROUND.matcher(sound).replaceAll("O");
    sound = LIGHT_E.matcher(sound).replaceAll("e");
    sound =
        sound
            .replace("ou", "U")
            .replace("oi", "wa")
            .replace("oy", "wa")
            .replace('c', 'k')
            .replace('q', 'k')
            .replace('z', 's')
            .replace('y', 'i')
            .replace('G', 'g');
    sound = SILENT_END.matcher(sound).replaceFirst("");
    sound = INNER_E.matcher(sound).replaceAll("");
    sound = TWICE.matcher(sound).replaceAll("$1");
    return sound.length() < LEAST ? "" : sound;
  }
}
