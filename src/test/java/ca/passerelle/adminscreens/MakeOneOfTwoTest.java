package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

/** An editor compares two records that look alike, and makes one of them or tells them apart. */
@Transactional
@WithActor(role = Role.EDITOR)
class MakeOneOfTwoTest extends AdminStory {
  private static final String SCREEN = "administration/services/doublons";

  @Autowired SourceSync sync;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;

  @BeforeEach
  void twoSourcesKnowOneOrganization() {
    new ToldBySource(sync, "une").says("Selon une", "raquettes");
    new ToldBySource(sync, "autre").says("Selon autre", "patins");
    jdbc.sql("update organization set description = 'Selon une' where slug = 'une-o'").update();
    jdbc.sql("update organization set description = 'Selon autre' where slug = 'autre-o'").update();
  }

  @AfterTransaction
  void whatWasRolledBackIsNoLongerShown() {
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @Test
  void theyAreProposedWithWhatTheyShare() {
    open(SCREEN);

    assertThat(read(row("Organisme inventé"))).contains("une", "autre", "Organisme", "nom");
  }

  @Test
  void oneStaysWithTheFieldThatWasChosenAndTheServicesFollow() {
    open(SCREEN);
    follow("Comparer");
    assertThat(page()).as("both are called the same").contains("(une)", "(autre)");
    assertThat(read(row("Description"))).contains("Selon une", "Selon autre");
    boolean firstIsUne =
        read(row("Description")).indexOf("Selon une")
            < read(row("Description")).indexOf("Selon autre");
    choice().setValue(!firstIsUne);
    press("Fusionner");
    assertThat(read(dialog())).contains("« Organisme inventé (", ") » disparaît");
    answer("Fusionner");

    assertThat(page()).contains("Rien ne semble être en double.");
    assertThat(
            jdbc.sql("select description from organization where name = 'Organisme inventé'")
                .query(String.class)
                .list())
        .containsExactly("Selon autre");
    assertThat(
            jdbc.sql(
                    """
                    select count(distinct organization_id) from service
                    where name in ('raquettes', 'patins')
                    """)
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void whatWasMadeOneIsTwoAgainFromTheHistory() {
    open(SCREEN);
    follow("Comparer");
    press("Fusionner");
    answer("Fusionner");
    open("administration/" + AdminRoutes.CHANGES);
    assertThat(page()).contains("Fusionné dans une autre fiche");

    test(find(NativeButton.class)
            .withCondition(button -> {
              var card =
                  button.getParent().flatMap(Component::getParent).flatMap(Component::getParent);
              return button.getText().equals("Annuler ce changement")
                  && card.filter(it -> read(it).contains("Fusionné dans")).isPresent();
            })
            .single())
        .click();
    assertThat(read(dialog())).contains("La fiche revient", "restent à celle qui est restée");
    answer("Annuler ce changement");

    assertThat(said()).contains("C’est annulé.");
    open(SCREEN);
    assertThat(read(row("Organisme inventé"))).contains("une", "autre");
  }

  @Test
  void theFieldOfTheOneThatStaysIsTheDefault() {
    open(SCREEN + "/organization/une-o/autre-o");
    assertThat(choice().getValue()).isTrue();

    choose("Fiche qui reste", "2. Organisme inventé (autre)");

    assertThat(choice().getValue()).isFalse();
  }

  @Test
  void whatIsToldApartIsNotProposedAgain() {
    open(SCREEN);
    press("Ce n’est pas la même");

    assertThat(said()).contains("ne seront plus proposées");
    assertThat(page()).contains("Rien ne semble être en double.");
    open(SCREEN);
    assertThat(page()).contains("Rien ne semble être en double.");
  }

  @Test
  void aPairThatIsGoneIsSaidToBe() {
    open(SCREEN + "/organization/une-o/nulle-part");

    assertThat(page()).contains("Une de ces fiches n’existe plus");
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Boolean> choice() {
    return find(RadioButtonGroup.class).withAriaLabel("Description").single();
  }
}
