package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.AlikePair.Why;
import ca.passerelle.directory.Candidate.Sign;
import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was found to be there twice is not sought again before the directory changes. */
class KeepLikelyPairsTest {
  private static final CommunityId HERE = new CommunityId("mercier-est");
  private static final CommunityId ELSEWHERE = new CommunityId("jonquiere");
  private static final int MANY = 1_200;

  private final List<CommunityId> read = new ArrayList<>();
  private final List<Candidate> records = new ArrayList<>();
  private final Set<AlikePair.Names> apart = new HashSet<>();
  private Runnable whileItIsRead = () -> {};
  private final LikelyPairs pairs = new LikelyPairs(new Read(), new Apart());

  @Test
  void whoeverLooksAgainReadsNothingAgain() {
    twice(2);

    assertThat(pairs.of(HERE, 10)).hasSize(2).isEqualTo(pairs.of(HERE, 10));

    assertThat(read).hasSize(1);
  }

  @Test
  void whatChangesThereIsSeenAndWhatChangesElsewhereCostsNothing() {
    twice(1);
    assertThat(pairs.of(HERE, 10)).hasSize(1);

    pairs.changed(new DirectoryChanged(ELSEWHERE));
    assertThat(pairs.of(HERE, 10)).hasSize(1);
    assertThat(read).hasSize(1);

    twice(2);
    pairs.changed(DirectoryChanged.services(HERE, List.of()));
    assertThat(pairs.of(HERE, 10)).hasSize(2);
    twice(3);
    pairs.applied(new ConfigurationApplied(HERE));
    assertThat(pairs.of(HERE, 10)).hasSize(3);
  }

  @Test
  void whatChangesWhileItIsReadIsReadAgain() {
    twice(1);
    whileItIsRead = () -> pairs.changed(new DirectoryChanged(HERE));
    assertThat(pairs.of(HERE, 10)).hasSize(1);
    whileItIsRead = () -> {};

    assertThat(pairs.of(HERE, 10)).hasSize(1);

    assertThat(read).hasSize(2);
  }

  @Test
  void twoThatWereToldApartAreGoneAndNothingIsReadForIt() {
    twice(3);
    var first = pairs.of(HERE, 10).getFirst();

    apart.add(first.names());

    assertThat(pairs.of(HERE, 10)).hasSize(2).doesNotContain(first);
    assertThat(read).hasSize(1);
  }

  @Test
  void whereVeryMuchIsThereTwiceTheNextComeWhenTheFirstAreToldApart() {
    twice(MANY);
    assertThat(pairs.of(HERE, 200)).hasSize(200);

    for (var pair : pairs.of(HERE, 1_000)) {
      apart.add(pair.names());
    }

    assertThat(pairs.of(HERE, 200)).hasSize(200);
    assertThat(read).hasSize(2);
  }

  private void twice(int count) {
    records.clear();
    IntStream.range(0, count)
        .mapToObj(number ->
            Stream.of("une", "autre")
                .map(source ->
                    new Candidate(
                        SourceKind.ORGANIZATION,
                        source + number,
                        "La Marmite numéro " + number,
                        Set.of(source),
                        Set.of(new Sign(Why.EMAIL, number + "@exemple.test")))))
        .forEach(both -> both.forEach(records::add));
  }

  private static JdbcClient nowhere() {
    return JdbcClient.create(new DriverManagerDataSource());
  }

  private final class Read extends Candidates {
    Read() {
      super(nowhere());
    }

    @Override
    List<Candidate> of(CommunityId community) {
      read.add(community);
      whileItIsRead.run();
      return List.copyOf(records);
    }
  }

  private final class Apart extends ToldApart {
    Apart() {
      super(nowhere(), Clock.systemUTC());
    }

    @Override
    Set<AlikePair.Names> of(CommunityId community) {
      return Set.copyOf(apart);
    }
  }
}
