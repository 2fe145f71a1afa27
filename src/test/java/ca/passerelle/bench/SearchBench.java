package ca.passerelle.bench;

import ca.passerelle.directory.ManyServices;
import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.directory.Viewer;
import ca.passerelle.directory.search.Findable;
import ca.passerelle.directory.search.GeneratedServices;
import ca.passerelle.directory.search.GeneratedServices.Made;
import ca.passerelle.directory.search.Judged;
import ca.passerelle.directory.search.SearchIndex;
import ca.passerelle.directory.search.Typos;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code bench search --services N,N}: how long a search takes and how near it comes to what a
 * person would have shown, beside what PostgreSQL does with the same services and the same words.
 * One JSON object a size.
 *
 * <p>All are asked the same queries. This search is compiled while it runs and is warmed by ten
 * rounds of them, full text by one, which brings its index into memory; both are measured for five.
 * Trigrams, which take seconds a query where there are many services, are asked once. {@code
 * --queries N} asks more or fewer. {@code --shuffled} is the negative control: what was found is
 * shown in any order, and the gain must fall.
 */
final class SearchBench {
  private static final int SLIPS = 3;
  private static final long SEED = 211;
  private static final int ROUNDS = 5;
  private static final int ROUNDS_TO_WARM_UP = 10;
  private static final int SHOWN = 10;
  private static final int SHOWN_AT_ONCE = 40;
  private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");

  /** A way to search: words in, judged services out. */
  private interface Engine {
    List<String> find(String words) throws SQLException;
  }

  /** How one engine did. */
  private record Result(int times, double p50, double p99, double ndcg) {}

  private final List<Judged> judged;
  private final List<Judged> asked;
  private final boolean shuffled;

  private SearchBench(List<Judged> judged, int queries, boolean shuffled) {
    this.judged = judged;
    this.asked = judged.subList(0, Math.min(queries, judged.size()));
    this.shuffled = shuffled;
  }

  public static void main(String[] args) throws IOException, SQLException {
    var options = List.of(args);
    var judged = new ArrayList<>(Judged.all());
    judged.removeIf(one -> one.kind().equals("name")); // organizations have other names here
    Collections.shuffle(judged, new Random(SEED));
    int queries = Integer.parseInt(option(options, "--queries", "150"));
    var bench = new SearchBench(judged, queries, options.contains("--shuffled"));
    var postgres = Postgres.start();
    try {
      if (postgres.isEmpty()) {
        Report.say("So there is nothing to compare with.");
      }
      var sizes = Arrays.stream(option(options, "--services", "10000,100000").split(","));
      for (int size : sizes.mapToInt(Integer::parseInt).toArray()) {
        bench.measure(size, postgres);
      }
    } finally {
      if (postgres.isPresent()) {
        postgres.get().close();
      }
    }
  }

  private static String option(List<String> options, String name, String usual) {
    int at = options.indexOf(name);
    return at < 0 ? usual : options.get(at + 1);
  }

  private void measure(int size, Optional<Postgres> postgres) throws IOException, SQLException {
    var services = new GeneratedServices().make(size, SEED);
    var like = new HashMap<UUID, String>();
    services.forEach(made -> like.put(made.service().id(), made.like()));
    var index = indexed(services);
    Engine ours =
        words ->
            index.find(words, "fr", SHOWN).services().stream()
                .map(id -> like.getOrDefault(id, ""))
                .toList();
    measured(ours, ROUNDS_TO_WARM_UP, size); // the compiler above all
    var result = measured(ours, ROUNDS, size);
    say("Passerelle", size, result);
    var screen = onScreen(index, services);
    measured(screen, ROUNDS_TO_WARM_UP, size);
    say("Passerelle, all that fits looked at and counted", size, measured(screen, ROUNDS, size));
    var figures = new LinkedHashMap<String, @Nullable Object>();
    figures.put("services", size);
    figures.put("p50_ms", rounded(result.p50()));
    figures.put("p99_ms", rounded(result.p99()));
    figures.put("ndcg10", rounded(result.ndcg()));
    figures.put("typo_found10", rounded(typosFound(ours)));
    var others =
        postgres.isPresent() ? compared(postgres.get(), services) : Map.<String, Result>of();
    for (var name : List.of("fts", "trgm")) {
      var other = others.get(name);
      figures.put(name + "_p99_ms", other == null ? null : rounded(other.p99()));
      figures.put(name + "_ndcg10", other == null ? null : rounded(other.ndcg()));
    }
    Report.end(figures);
  }

  /** As a citizen's screen asks: filters look at everything that fits, and say how much it is. */
  private static Engine onScreen(SearchIndex index, List<Made> services) {
    var like = new HashMap<ServiceId, String>();
    services.forEach(made -> like.put(new ServiceId(made.service().id()), made.like()));
    var many = new ManyServices(index, services.stream().map(Made::service).toList(), SEED);
    var viewer =
        new Viewer(Language.FRENCH, Optional.of(ManyServices.HERE), NOON)
            .narrowing(ServiceFilter.NONE, SHOWN_AT_ONCE);
    return words ->
        many.search(words, viewer).services().stream()
            .map(service -> like.getOrDefault(service.id(), ""))
            .toList();
  }

  private static SearchIndex indexed(List<Made> services) throws IOException {
    var index = new SearchIndex(GeneratedServices.words());
    var all = new ArrayList<Findable>(services.stream().map(Made::service).toList());
    long began = System.nanoTime();
    index.hold(all);
    double made = milliseconds(began);
    var edited = all.removeLast();
    index.hold(all);
    all.add(edited);
    began = System.nanoTime();
    index.hold(all);
    Report.say(
        "%,d services indexed in %.1f s; one that was edited is found again after %.0f ms"
            .formatted(all.size(), made / 1000, milliseconds(began)));
    return index;
  }

  private Map<String, Result> compared(Postgres postgres, List<Made> services) throws SQLException {
    try (var search = new PostgresSearch(postgres.connect(), services)) {
      var results = new HashMap<String, Result>();
      int size = services.size();
      results.put("fts", asked(search, "full text, any word", PostgresSearch.FULL_TEXT, size));
      asked(search, "full text, all words", PostgresSearch.ALL_WORDS, size);
      try (var query = search.prepare(PostgresSearch.TRIGRAMS)) {
        Engine trigrams = words -> PostgresSearch.ask(query, words);
        trigrams.find(asked.getFirst().words());
        var result = measured(trigrams, 1, size);
        say("PostgreSQL trigrams", size, result);
        results.put("trgm", result);
      }
      return results;
    }
  }

  private Result asked(PostgresSearch search, String name, String sql, int size)
      throws SQLException {
    try (var query = search.prepare(sql)) {
      Engine engine = words -> PostgresSearch.ask(query, words);
      measured(engine, 1, size); // what it reads lies in memory then
      var result = measured(engine, ROUNDS, size);
      say("PostgreSQL " + name, size, result);
      return result;
    }
  }

  private static void say(String engine, int size, Result result) {
    Report.say(
        "%s, %,d services, asked %,d times: p50 %.2f ms, p99 %.2f ms, nDCG@10 %.3f"
            .formatted(engine, size, result.times(), result.p50(), result.p99(), result.ndcg()));
  }

  private Result measured(Engine engine, int rounds, int size) throws SQLException {
    var took = new ArrayList<Double>();
    var random = new Random(SEED);
    double gain = 0;
    for (int round = 0; round < rounds; round++) {
      for (var one : asked) {
        long began = System.nanoTime();
        var found = engine.find(one.words());
        took.add(milliseconds(began));
        if (shuffled) {
          found = new ArrayList<>(found);
          Collections.shuffle(found, random);
        }
        gain += one.ndcg(found, size);
      }
    }
    Collections.sort(took);
    return new Result(
        took.size(),
        took.get(took.size() / 2),
        took.get((int) Math.ceil(took.size() * 0.99) - 1),
        gain / took.size());
  }

  /**
   * Of the queries that find what was meant when they are well spelt: all there are, several times,
   * for where the pen slips is chance.
   */
  private double typosFound(Engine engine) throws SQLException {
    var typos = new Typos(SEED);
    int well = 0;
    int badly = 0;
    for (var one : judged) {
      if (!one.kind().equals("typo") && one.isFound(engine.find(one.words()))) {
        for (int i = 0; i < SLIPS; i++) {
          var slipped = typos.in(one.words());
          if (!slipped.equals(one.words())) {
            well++;
            badly += one.isFound(engine.find(slipped)) ? 1 : 0;
          }
        }
      }
    }
    Report.say(
        "Of %,d times that a query was spelt with one typo, it found %,d times what it finds without."
            .formatted(well, badly));
    return badly / (double) well;
  }

  private static double milliseconds(long began) {
    return (System.nanoTime() - began) / 1e6;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
