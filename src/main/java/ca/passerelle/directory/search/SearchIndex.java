package ca.passerelle.directory.search;

import ca.passerelle.directory.search.SearchWords.Saying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The services of one community, found by words. It lives in memory and is told what there is; what
 * stayed the same is not read again. May be asked while it is told.
 */
public final class SearchIndex {
  /** The best first, and of equals always the same one, whatever was told first. */
  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.ALPHABET, SortField.Type.LONG),
          new SortField(Fields.LOT, SortField.Type.LONG));

  private static final Weighing WEIGHING = new Weighing();

  private final Lexicon lexicon;
  private final Map<Saying, List<Query>> meanings;
  private final Map<UUID, Findable> held = new HashMap<>();
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile Vocabulary vocabulary = Vocabulary.EMPTY;

  public SearchIndex(SearchWords words) {
    this.lexicon = new Lexicon(words);
    this.meanings = Question.meanings(words);
    try {
      writer =
          new IndexWriter(
              new ByteBuffersDirectory(
                  new SingleInstanceLockFactory(),
                  ByteBuffersDataOutput::new,
                  ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER),
              new IndexWriterConfig()
                  .setSimilarity(WEIGHING)
                  .setMergeScheduler(new SerialMergeScheduler())
                  .setUseCompoundFile(false));
      searchers =
          new SearcherManager(
              writer,
              new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(
                    IndexReader reader, @Nullable IndexReader previous) {
                  var searcher = new IndexSearcher(reader);
                  searcher.setSimilarity(WEIGHING);
                  searcher.setQueryCache(null);
                  return searcher;
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on there is this, and nothing else. */
  public synchronized void hold(Collection<Findable> services) {
    try {
      boolean first = held.isEmpty();
      var gone = new HashSet<>(held.keySet());
      for (var service : services) {
        gone.remove(service.id());
        if (!service.equals(held.put(service.id(), service))) {
          var document = Indexed.document(service);
          if (first) {
            writer.addDocument(document);
          } else {
            writer.updateDocument(key(service.id()), document);
          }
        }
      }
      for (var id : gone) {
        held.remove(id);
        writer.deleteDocuments(key(id));
      }
      if (first) {
        writer.forceMerge(1);
      }
      searchers.maybeRefreshBlocking();
      var searcher = searchers.acquire();
      try {
        vocabulary = Vocabulary.of(searcher.getIndexReader(), lexicon);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term key(UUID id) {
    return new Term(Fields.ID, id.toString());
  }

  /**
   * @param language of the screen somebody writes on; a word of another is found all the same
   * @param most so many services at most
   */
  public Hits find(String text, String language, int most) {
    return find(
        text,
        language,
        (searcher, query) ->
            ids(
                searcher,
                searcher.search(query, new TopFieldCollectorManager(BEST, most, 1)).scoreDocs));
  }

  /** The same where somebody else looks at everything that fits, and has a say in its order. */
  public Hits find(String text, String language, int most, Ranking ranking) {
    return find(
        text,
        language,
        (searcher, query) ->
            new Ranked(ranking, most)
                .of(searcher.search(query, Matches.ALL), searcher.getIndexReader()));
  }

  private Hits find(String text, String language, Way way) {
    try {
      var searcher = searchers.acquire();
      try {
        var question = new Question(searcher.getIndexReader(), language.equals("en"), meanings);
        var understood = Understood.of(text, lexicon, vocabulary, question::knows);
        return new Hits(
            way.ids(searcher, question.of(understood)), understood.taken(), understood.needs());
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the services are found that a question asks for. */
  private interface Way {
    List<UUID> ids(IndexSearcher searcher, Query question) throws IOException;
  }

  private static List<UUID> ids(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
    var ids = new ArrayList<UUID>();
    var leaves = searcher.getIndexReader().leaves();
    for (var hit : found) {
      if (score(hit) < Matches.LEAST * score(found[0])) {
        break;
      }
      var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      ids.add(new Stored(leaf.reader()).id(hit.doc - leaf.docBase));
    }
    return ids;
  }

  private static float score(ScoreDoc hit) {
    return hit instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score
        ? score
        : hit.score;
  }
}
