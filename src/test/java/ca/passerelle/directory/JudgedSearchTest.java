package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.search.Judged;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Hundreds of ways people ask, each with the services a person would have shown. Their mean gain
 * (nDCG@10) says how near the search comes to that person.
 */
@PasserelleTest
class JudgedSearchTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final double FLOOR = 0.88;

  @Autowired Directory directory;
  @Autowired Atlases atlases;

  private final Map<ServiceId, String> names = new HashMap<>();
  private List<Judged> judged = List.of();

  @BeforeEach
  void theNeighbourhoodAndItsJudgements() throws IOException {
    atlases.of(DEMO).services().forEach((id, service) -> names.put(id, service.entry().id()));
    judged = Judged.all();
  }

  @Test
  void peopleWereJudgedForInEveryWayTheyAsk() {
    assertThat(judged).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    assertThat(judged.stream().collect(Collectors.groupingBy(Judged::kind, Collectors.counting())))
        .containsOnlyKeys("plain", "typo", "spoken", "acronym", "sentence", "name");
    assertThat(judged)
        .allSatisfy(one -> assertThat(names.values()).containsAll(one.grades().keySet()));
  }

  @Test
  void whatPeopleComeForStandsFirst() {
    assertThat(mean(UnaryOperator.identity())).isGreaterThan(FLOOR);
  }

  @Test
  void theSameServicesInAnyOrderWouldNotPass() {
    var random = new Random(7);
    assertThat(
            mean(shown -> {
              var shuffled = new ArrayList<>(shown);
              Collections.shuffle(shuffled, random);
              return shuffled;
            }))
        .isLessThan(FLOOR);
  }

  @Test
  void almostNobodyLeavesWithoutWhatTheyCameFor() {
    long found = judged.stream().filter(one -> one.isFound(shown(one))).count();
    assertThat(found / (double) judged.size()).isGreaterThan(0.95);
  }

  private double mean(UnaryOperator<List<String>> as) {
    return judged.stream()
        .mapToDouble(one -> one.ndcg(as.apply(shown(one)), 1))
        .average()
        .orElseThrow();
  }

  private List<String> shown(Judged one) {
    return directory
        .search(
            DEMO, one.words(), new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START))
        .services()
        .stream()
        .map(service -> names.getOrDefault(service.id(), ""))
        .toList();
  }
}
