package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.passerelle.community.Communities;
import ca.passerelle.privacy.ConsentText;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody is kept for longer than the text says that they agreed to. */
@PasserelleTest
class KeptAsAgreedTest {
  @Autowired private ApplicationContext context;
  @Autowired private MutableClock clock;
  @Autowired private Communities communities;
  @Autowired private ConsentTexts texts;

  @ParameterizedTest(name = "agreed to {0} days, the community says 90: kept for {1}")
  @CsvSource({"30, 30", "90, 90", "365, 90", ", 90"})
  void theShorterOfWhatWasAgreedToAndWhatIsSaidNow(Integer agreed, long kept) {
    var people = new Neighbourhood(context);
    var id = people.takenBy(AMINA, CitizenForm.request(WEB));
    as(AMINA, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
    var closed = context.getBean(Cases.class).find(id).orElseThrow();
    var given = closed.figures().consent().version();
    var shown = texts.version(HERE, ConsentTexts.CONTACT, given).orElseThrow();
    ConsentTexts rewritten = mock();
    when(rewritten.version(HERE, ConsentTexts.CONTACT, given))
        .thenReturn(
            Optional.of(
                new ConsentText(
                    shown.purpose(),
                    shown.version(),
                    shown.validFrom(),
                    shown.title(),
                    shown.text(),
                    shown.agree(),
                    agreed)));

    var step = new Deadlines(communities, rewritten, clock).purge(closed);

    assertThat(Duration.between(clock.instant(), step.at()).toDays()).isEqualTo(kept);
  }
}
