package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.AlikePair.Why;
import ca.passerelle.directory.Candidate.Sign;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is likely there twice is proposed, and what only looks a little alike is not. */
class FindDuplicatesTest {
  private static final Sign PHONE = new Sign(Why.PHONE, "+15145550142");
  private static final Sign PLACE = new Sign(Why.PLACE, "1 rue inventee/h1l1a1");
  private static final Sign REGISTER = new Sign(Why.IDENTIFIER, "neq/1140000000");

  private static final Candidate OF_211 =
      organization("a", "Centre d’aide La Marmite inventée inc.", Set.of("211"), PHONE, PLACE);

  @Test
  void oneTelephoneAndNearNamesFromTwoSources() {
    var pairs = pairs(OF_211, organization("b", "La Marmite Inventee", Set.of("ville"), PHONE));

    assertThat(pairs).hasSize(1);
    assertThat(pairs.getFirst().why()).contains(Why.PHONE);
    assertThat(pairs.getFirst().one().sources()).containsExactly("211");
  }

  @Test
  void whatWasWrittenHereAndBroughtInToo() {
    assertThat(pairs(OF_211, organization("b", "La Marmite inventée", Set.of(), PHONE))).hasSize(1);
  }

  @Test
  void nearNamesAtOnePlace() {
    assertThat(
            pairs(
                OF_211,
                organization("b", "Centre d'aide La Marmitte inventée", Set.of("ville"), PLACE)))
        .singleElement()
        .satisfies(pair -> assertThat(pair.why()).containsOnly(Why.PLACE, Why.NAME));
  }

  @Test
  void oneNumberOfARegisterWhateverTheNames() {
    assertThat(
            pairs(
                organization("a", "La Marmite inventée", Set.of("211"), REGISTER),
                organization("b", "9000-0000 Québec inc.", Set.of("ville"), REGISTER)))
        .hasSize(1);
  }

  @Test
  void twoNamesThatAreTheSameButForAccentsAndArticles() {
    assertThat(
            pairs(
                organization(
                    "a", "Les Marmites de l’Étoile", Set.of("211"), name("marmites etoile")),
                organization("b", "Marmites Etoile", Set.of("ville"), name("marmites etoile"))))
        .hasSize(1);
  }

  @Test
  void twoServicesOfOneNameThatOneOrganizationGives() {
    var marmite = name("o1/repas du midi");
    assertThat(
            pairs(
                service("a", "Repas du midi", "211", marmite),
                service("b", "Repas du midi", "ville", marmite),
                service("c", "Repas du midi", "ville", name("o2/repas du midi"))))
        .singleElement()
        .satisfies(pair ->
            assertThat(List.of(pair.one().slug(), pair.other().slug()))
                .containsExactlyInAnyOrder("a", "b"));
  }

  private static Candidate service(String slug, String name, String source, Candidate.Sign sign) {
    return new Candidate(SourceKind.SERVICE, slug, name, Set.of(source), Set.of(sign));
  }

  @Test
  void twoPlacesAtOneAddress() {
    assertThat(
            pairs(
                new Candidate(SourceKind.LOCATION, "a", "Sous-sol", Set.of("211"), Set.of(PLACE)),
                new Candidate(SourceKind.LOCATION, "b", "Église", Set.of("ville"), Set.of(PLACE))))
        .hasSize(1);
  }

  @Test
  void oneTelephoneOfTwoNamesIsNoDouble() {
    assertThat(pairs(OF_211, organization("b", "Clinique juridique", Set.of("ville"), PHONE)))
        .isEmpty();
  }

  @Test
  void theFirstAndTheSecondAreTwo() {
    assertThat(
            pairs(
                organization("a", "Halte 1 de la Marmite inventée", Set.of("211"), PLACE),
                organization("b", "Halte 2 de la Marmite inventée", Set.of("ville"), PLACE)))
        .isEmpty();
  }

  @Test
  void oneSourceKnowsItsOwn() {
    assertThat(pairs(OF_211, organization("b", "La Marmite inventée", Set.of("211"), PHONE)))
        .isEmpty();
  }

  @Test
  void twoOfThisPlaceAreTwo() {
    assertThat(
            pairs(
                organization("a", "La Marmite inventée", Set.of(), PHONE),
                organization("b", "La Marmite inventée", Set.of(), PHONE)))
        .isEmpty();
  }

  @Test
  void anOrganizationIsNoService() {
    assertThat(
            pairs(
                OF_211,
                new Candidate(
                    SourceKind.SERVICE, "b", OF_211.name(), Set.of("ville"), Set.of(PHONE))))
        .isEmpty();
  }

  @Test
  void theNumberOfAnExchangeSaysNothing() {
    var many =
        IntStream.range(0, 40)
            .mapToObj(i -> organization("x" + i, OF_211.name(), Set.of("s" + i), PHONE));

    assertThat(pairs(Stream.concat(Stream.of(OF_211), many).toArray(Candidate[]::new))).isEmpty();
  }

  @Test
  void whatSomebodyToldApartIsNotProposedAgain() {
    var other = organization("b", "La Marmite inventée", Set.of("ville"), PHONE);

    assertThat(
            Alike.pairs(
                List.of(OF_211, other),
                Set.of(AlikePair.Names.of(SourceKind.ORGANIZATION, "b", "a")),
                10))
        .isEmpty();
  }

  @Test
  void theLikeliestComesFirst() {
    var pairs =
        pairs(
            OF_211,
            organization("b", "La Marmite inventée", Set.of("ville"), PHONE),
            organization("c", OF_211.name(), Set.of("autre"), PHONE, PLACE));

    assertThat(pairs.getFirst().other().slug()).isEqualTo("c");
  }

  private static List<AlikePair> pairs(Candidate... candidates) {
    return Alike.pairs(List.of(candidates), Set.of(), 10);
  }

  private static Sign name(String key) {
    return new Sign(Why.NAME, key);
  }

  private static Candidate organization(
      String slug, String name, Set<String> sources, Sign... signs) {
    return new Candidate(
        SourceKind.ORGANIZATION, slug, name, sources, Stream.of(signs).collect(Collectors.toSet()));
  }
}
