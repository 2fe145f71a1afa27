package ca.passerelle.statistics;

import ca.passerelle.shared.Unaccented;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words as they may be counted: without accents and capitals, and only where they look like no
 * person. How often they come decides whether anybody ever reads them; this is the first sieve.
 */
final class NamelessWords {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;
  private static final int SHORTEST_WORD = 3;

  /** Telephones, addresses, dates of birth, cards, e-mail, websites. */
  private static final Pattern TELLING = Pattern.compile("[\\p{N}@/\\\\:#_]");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  /** What comes before a name. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "m",
          "mr",
          "mme",
          "mlle",
          "monsieur",
          "madame",
          "mademoiselle",
          "dr",
          "dre",
          "docteur",
          "docteure",
          "mrs",
          "ms",
          "miss",
          "maitre",
          "appelle",
          "nom",
          "name",
          "prenom");

  /** First names that are often heard here. A few are words too: those are not counted either. */
  private static final Set<String> FIRST_NAMES =
      Set.of(
          ("adam agathe ahmed alain albert alex alexandra alexandre alexis ali alice alicia amelie"
                  + " amina andre andree andrew anne annie anthony antoine arnaud arthur audrey"
                  + " aurelie beatrice benjamin benoit bernard brigitte bruno camille carl carole"
                  + " caroline catherine cedric chantal charles charlotte chloe christian christiane"
                  + " christine christophe claude claudette claudia clement colette daniel danielle"
                  + " david denis denise diane dominic dominique edouard elisabeth elise elizabeth"
                  + " emilie emily emma eric etienne eva evelyne fabien fatima felix fernand florence"
                  + " france francine francis francois francoise frederic gabriel gabrielle genevieve"
                  + " georges gerald gerard germain ghislain gilbert gilles ginette guillaume guy"
                  + " guylaine helene henri hugo ibrahim isabelle jacinthe jack jacob jacqueline"
                  + " jacques jade james jean jeanne jeannine jennifer jeremy jessica joanie joannie"
                  + " jocelyn jocelyne joelle johanne john jonathan joseph josee josiane juan judith"
                  + " julie julien juliette justine karim karine kathleen kevin laurence laurent lea"
                  + " leo liam liette lina linda lionel lise liza lorraine louis louise luc lucas lucie"
                  + " lyne madeleine magalie manon marc marcel marcelle margaret marguerite maria marie"
                  + " marilyn marilyne mario marjolaine martin martine mary mathieu mathilde matthew"
                  + " maude maurice maxime melanie melissa michael michel michele micheline mireille"
                  + " mohamed mohammed monique mylene myriam nadia nancy natasha nathalie nathan nicolas"
                  + " nicole noah noel noemie normand odette olivia olivier omar pascal pascale patrice"
                  + " patricia patrick paul pauline philippe pierre pierrette rachel raphael raymond real"
                  + " rejean remi rene renee richard rita robert roberto rock roger roland roxane roxanne"
                  + " sabrina samir samuel sandra sandrine sara sarah sebastien serge sergio simon sofia"
                  + " solange sonia sophie stephane stephanie steve suzanne suzie sylvain sylvie tania"
                  + " therese thomas valerie vanessa veronique victor victoria vincent virginie walid"
                  + " william xavier yan yann yannick yasmine yolande youssef yvan yves yvette yvon"
                  + " yvonne zoe")
              .split(" "));

  private NamelessWords() {}

  /** Empty when they may lead to somebody, or say nothing. */
  static Optional<String> of(String typed) {
    var text = typed.strip();
    if (TELLING.matcher(text).find()) {
      return Optional.empty();
    }
    var written = Arrays.stream(BETWEEN.split(text)).filter(word -> !word.isEmpty()).toList();
    var words = written.stream().map(Unaccented::of).toList();
    var joined = String.join(" ", words);
    boolean kept =
        !words.isEmpty()
            && words.size() <= MOST_WORDS
            && joined.length() <= LONGEST
            && words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD)
            && words.stream().noneMatch(FIRST_NAMES::contains)
            && words.stream().noneMatch(BEFORE_A_NAME::contains)
            && !capitalized(written);
    return kept ? Optional.of(joined) : Optional.empty();
  }

  /** Marie Tremblay writes herself so; a keyboard that begins with a capital does not. */
  private static boolean capitalized(List<String> words) {
    long capitals =
        words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
    var letters = words.stream().collect(Collectors.joining());
    boolean shouting = letters.codePoints().noneMatch(Character::isLowerCase);
    return !shouting && capitals > 1;
  }
}
