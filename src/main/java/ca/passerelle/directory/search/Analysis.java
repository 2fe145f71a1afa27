package ca.passerelle.directory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Texts as words. Accents go before stems are taken: whoever types without accents must come to the
 * same stem.
 */
final class Analysis {
  /** The beginnings of a word one may type, in letters. */
  static final int SHORTEST_BEGINNING = 2;

  private static final int LONGEST_BEGINNING = 12;

  /** The <i>·e</i> of <i>accompagné·e</i>. */
  private static final Pattern OTHER_GENDER = Pattern.compile("[·•]\\p{L}+");

  /** The points of <i>C.L.S.C.</i> */
  private static final Pattern POINTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

  /** As written, in small letters. */
  static final Analyzer WRITTEN = analyzer(lower -> lower);

  /** Without accents. */
  static final Analyzer PLAIN = analyzer(ASCIIFoldingFilter::new);

  static final Analyzer FRENCH =
      analyzer(lower -> telling(new FrenchLightStemFilter(new ASCIIFoldingFilter(lower))));
  static final Analyzer ENGLISH =
      analyzer(lower -> telling(new PorterStemFilter(new ASCIIFoldingFilter(lower))));
  static final Analyzer BEGINNINGS =
      analyzer(lower ->
          new EdgeNGramTokenFilter(
              new ASCIIFoldingFilter(lower), SHORTEST_BEGINNING, LONGEST_BEGINNING, true));

  private Analysis() {}

  static String cleaned(String text) {
    return POINTS.matcher(OTHER_GENDER.matcher(text).replaceAll("")).replaceAll("");
  }

  static List<String> words(Analyzer analyzer, String text) {
    var words = new ArrayList<String>();
    try (var stream = analyzer.tokenStream("", cleaned(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The stem of one word that is plain already. */
  static String stem(Analyzer analyzer, String plain) {
    var stems = words(analyzer, plain);
    return stems.size() == 1 ? stems.getFirst() : plain;
  }

  static String folded(String word) {
    var letters = word.toCharArray();
    var folded = new char[letters.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length);
  }

  /** One letter says nothing, and <i>aaaa</i> has the stem of <i>à</i>. */
  private static TokenStream telling(TokenStream stems) {
    return new LengthFilter(stems, 2, Integer.MAX_VALUE);
  }

  private static Analyzer analyzer(UnaryOperator<TokenStream> rest) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        var elided = new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES);
        return new TokenStreamComponents(tokens, rest.apply(new LowerCaseFilter(elided)));
      }
    };
  }
}
