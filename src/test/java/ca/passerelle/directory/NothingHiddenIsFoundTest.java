package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.search.Findable;
import ca.passerelle.directory.search.Findable.Passage;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Telephones, addresses, e-mail and people's names never come into the index. */
@PasserelleTest
class NothingHiddenIsFoundTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired Directory directory;
  @Autowired Atlases atlases;

  @Test
  void whatTheIndexHoldsNamesNoTelephoneAddressNorPerson() {
    var held =
        SearchTexts.of(atlases.of(DEMO)).stream()
            .map(Findable::passages)
            .flatMap(List::stream)
            .map(Passage::text)
            .collect(Collectors.joining("\n"));
    var hidden = hidden().distinct().toList();
    assertThat(hidden).hasSizeGreaterThan(50);
    assertThat(hidden).allSatisfy(one -> assertThat(held).doesNotContain(one));
  }

  @Test
  void aTelephoneFindsNobody() {
    assertThat(directory.matching(DEMO, "514-555-0133", 10)).isEmpty();
  }

  @Test
  void aServiceThatIsNotShownIsNotHeld() {
    var shown = atlases.of(DEMO).services().keySet();
    assertThat(SearchTexts.of(atlases.of(DEMO))).hasSameSizeAs(shown);
  }

  private Stream<String> hidden() {
    return atlases.of(DEMO).services().values().stream()
        .flatMap(service ->
            Stream.of(
                    service.entry().phones().stream().map(PhoneEntry::number),
                    service.provider().phones().stream().map(PhoneEntry::number),
                    service.provider().contacts().stream().map(ContactEntry::name),
                    service.entry().contacts().stream().map(ContactEntry::name),
                    service.sites().stream().flatMap(site -> site.place().address().stream()))
                .flatMap(all -> all))
        .filter(Objects::nonNull);
  }
}
