package ca.passerelle.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was judged in one neighbourhood holds in a large directory, which says it in other words.
 */
class GeneratedJudgementsTest {
  private static final int SERVICES = 4_000;
  private static final double FLOOR = 0.88;

  private static final Map<UUID, String> LIKE = new HashMap<>();
  private static List<Judged> judged = List.of();
  private static SearchIndex index = new SearchIndex(SearchWords.NONE);

  @BeforeAll
  static void aLargeDirectory() throws IOException {
    var services = new GeneratedServices().make(SERVICES, 211);
    services.forEach(made -> LIKE.put(made.service().id(), made.like()));
    index = new SearchIndex(GeneratedServices.words());
    index.hold(services.stream().map(GeneratedServices.Made::service).toList());
    // Organizations have other names there.
    judged = Judged.all().stream().filter(one -> !one.kind().equals("name")).toList();
  }

  @Test
  void theSameSeedMakesTheSameServices() throws IOException {
    var once = new GeneratedServices().make(50, 1);
    assertThat(new GeneratedServices().make(50, 1)).isEqualTo(once);
    assertThat(new GeneratedServices().make(50, 2)).isNotEqualTo(once);
  }

  @Test
  void whatPeopleComeForStandsFirst() {
    assertThat(mean(shown -> shown)).isGreaterThan(FLOOR);
  }

  @Test
  void servicesInAnyOrderWouldNotPass() {
    var random = new Random(7);
    var all = new ArrayList<>(LIKE.values());
    assertThat(
            mean(_ -> {
              Collections.shuffle(all, random);
              return all.subList(0, 10);
            }))
        .isLessThan(FLOOR / 2);
  }

  @Test
  void aSlipOfThePenHidesLittle() {
    var typos = new Typos(31);
    var asked =
        judged.stream()
            .filter(one -> one.kind().equals("plain"))
            .filter(one -> one.isFound(shown(one.words())))
            .toList();
    long found = asked.stream().filter(one -> one.isFound(shown(typos.in(one.words())))).count();
    assertThat(found / (double) asked.size()).isGreaterThan(0.93);
  }

  private static double mean(UnaryOperator<List<String>> as) {
    return judged.stream()
        .mapToDouble(one -> one.ndcg(as.apply(shown(one.words())), SERVICES))
        .average()
        .orElseThrow();
  }

  private static List<String> shown(String words) {
    return index.find(words, "fr", 10).services().stream()
        .map(id -> LIKE.getOrDefault(id, ""))
        .toList();
  }
}
