package ca.passerelle.directory.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call their columns, in French and in English; accents and plurals do not matter. */
final class HeadingWords {
  /** Names of other things that would look like ours. */
  private static final Pattern OTHER =
      words(
          "alternate|alternatif|autre|alias|sigle|acronyme?|tax|legal|parent|external|externe|fax|telecopieur|urgence|emergency|previous|ancien|facebook|instagram|twitter");

  private static final Pattern ORGANIZATION =
      words("organisme|organisation|organization|organizer|agence|agency|org|fournisseur|provider");
  private static final Pattern SERVICE =
      words("service|programme|program|activite|activity|offre|ressource|resource");
  private static final Pattern LOCATION =
      words(
          "lieu|location|site|place|endroit|emplacement|succursale|branch|point-de-service|etablissement");

  /** There are statuses of immigration, of work, of families. */
  private static final Pattern ONLY_STATUS =
      Pattern.compile("-(?:(?:service|programme|program)-)?(?:statut|status|etat|actif|active)-");

  private static final Pattern CONFIDENTIAL =
      words(
          "confidentiel|confidentielle|confidential|privee?|private|secret|secrete|interne|internal");

  private HeadingWords() {}

  /** What a heading is about. */
  enum Whose {
    ORGANIZATION,
    SERVICE,
    LOCATION
  }

  /** What is said of it; the first that is met in a heading counts. */
  enum What {
    URL("site-web|site-internet|web|website|url|uri|lien|link|page-web|internet"),
    EMAIL("courriel|e-?mail|mail|adresse-electronique"),
    ID("id|uuid|guid|identifiant|identifier|cle|key|no-de-fiche|numero-de-fiche|record-number"),
    PHONE("telephone|tel|phone|cell|cellulaire|sans-frais|toll-free"),
    LATITUDE("latitude|lat"),
    LONGITUDE("longitude|lng|lon"),
    POSTAL_CODE("code-postal|postal-code|zip|zip-code|zipcode|postcode|cp"),
    CITY("ville|city|municipalite|municipality|town|localite"),
    COUNTRY("pays|country"),
    PROVINCE("province|state|state-province"),
    ADDRESS_2("adresse-?2|address-?2|line-2|suite|bureau|appartement|unit"),
    ADDRESS("adresse|address|adresse-?1|address-?1|line-1|rue|street"),
    MONDAY("lundi|monday|mon"),
    TUESDAY("mardi|tuesday|tue"),
    WEDNESDAY("mercredi|wednesday|wed"),
    THURSDAY("jeudi|thursday|thu"),
    FRIDAY("vendredi|friday|fri"),
    SATURDAY("samedi|saturday|sat"),
    SUNDAY("dimanche|sunday|sun"),
    HOURS("horaire|heure|hour|schedule|ouverture"),
    TRANSPORTATION("transport|transportation|metro|autobus|stationnement|parking"),
    ACCESSIBILITY("accessibilite|accessibility|acces-universel|mobilite-reduite"),
    MINIMUM_AGE("age-minimum|age-minimal|age-min|minimum-age|min-age"),
    MAXIMUM_AGE("age-maximum|age-maximal|age-max|maximum-age|max-age"),
    LANGUAGES("langue|language"),
    NEEDS("besoin|need"),
    FEES("cout|cost|frais|fee|tarif|prix|price"),
    DOCUMENTS("document|a-apporter|papier|required-document"),
    APPLICATION(
        "comment|inscription|application|procedure|how-to-apply|intake|demarche|marche-a-suivre"),
    ELIGIBILITY("eligibilite|eligibility|admissibilite|clientele|pour-qui|public|audience|critere"),
    AREA("territoire|region-desservie|area|zone|secteur-desservi|area-served|coverage|territory"),
    ALERT("alerte|alert|avis"),
    ASSURED_DATE(
        "verifie|mise-a-jour|mis-a-jour|updated|verified|assured-date|date-de-verification"),
    /** Known before all others, by words of its own. */
    CONFIDENTIAL("confidentiel"),
    STATUS("statut|status|etat|actif|active"),
    DESCRIPTION("description|mission|resume|summary|detail|about|a-propos|presentation"),
    NAME("nom|name|titre|title|denomination|appellation");

    private final Pattern words;

    What(String words) {
      this.words = words(words);
    }
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("-(?:" + alternatives + ")s?-");
  }

  static Optional<What> what(String heading) {
    var folded = folded(heading);
    if (CONFIDENTIAL.matcher(folded).find()) {
      return Optional.of(What.CONFIDENTIAL); // and nothing else, whatever else it says
    }
    if (OTHER.matcher(folded).find()) {
      return Optional.empty();
    }
    var said =
        Arrays.stream(What.values())
            .filter(what -> what.words.matcher(folded).find())
            .findFirst()
            .filter(what -> what != What.STATUS || ONLY_STATUS.matcher(folded).matches());
    return said.isEmpty() && isOnlyWhose(folded) ? Optional.of(What.NAME) : said;
  }

  /** Organisme, Service, Lieu: what it is called. */
  private static boolean isOnlyWhose(String folded) {
    return List.of(ORGANIZATION, SERVICE, LOCATION).stream()
        .anyMatch(whose -> whose.matcher(folded).matches());
  }

  static boolean isConfidential(String heading) {
    return CONFIDENTIAL.matcher(folded(heading)).find();
  }

  static Optional<Whose> whose(String heading) {
    var folded = What.URL.words.matcher(folded(heading)).replaceAll("-");
    if (ORGANIZATION.matcher(folded).find()) {
      return Optional.of(Whose.ORGANIZATION);
    }
    if (SERVICE.matcher(folded).find()) {
      return Optional.of(Whose.SERVICE);
    }
    return LOCATION.matcher(folded).find() ? Optional.of(Whose.LOCATION) : Optional.empty();
  }

  /** Whether it speaks of something that only looks like what we know. */
  static boolean isOther(String heading) {
    return OTHER.matcher(folded(heading)).find();
  }

  private static String folded(String heading) {
    return "-" + SheetRows.folded(heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")) + "-";
  }
}
