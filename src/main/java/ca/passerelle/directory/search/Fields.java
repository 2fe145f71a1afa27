package ca.passerelle.directory.search;

/** How a service lies in the index: its words by language, and what they begin with. */
final class Fields {
  static final String ID = "id";

  /** Codes of needs and audiences. */
  static final String MARK = "mark";

  /** All words as written: what a slip may have meant. */
  static final String WORDS = "words";

  /** Stems of French words. */
  static final String FRENCH = "fr";

  /** Stems of English words. */
  static final String ENGLISH = "en";

  /** Words of other languages. */
  static final String OTHER = "other";

  /** Stems of the French words with which a service announces itself, its needs left out. */
  static final String ANNOUNCED = "announced";

  /** The words of names, without accents and unstemmed. */
  static final String EXACT = "exact";

  /** Beginnings of the words of names, and, weighing less, of organizations and needs. */
  static final String BEGINNINGS = "beginnings";

  /** How its French name begins, as a number: equals stand in the order of the alphabet. */
  static final String ALPHABET = "alphabet";

  /** The first half of its id, as a number: it decides where even the names are the same. */
  static final String LOT = "lot";

  /** The other half. */
  static final String OTHER_HALF = "half";

  private Fields() {}
}
