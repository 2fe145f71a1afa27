package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the menu and the bar offer, to whom. */
@WithActor(worker = "amina", displayName = "Amina")
class ChooseTheLanguageTest extends ConsoleStory {
  @Test
  void oneTapSpeaksTheOtherLanguageFromThenOn() {
    navigate(QueueView.class);
    var session = UI.getCurrent().getSession();

    tap("English");

    assertThat(session.getLocale()).isEqualTo(Locale.CANADA);
  }

  @Test
  void andBack() {
    UI.getCurrent().setLocale(Locale.CANADA);
    navigate(QueueView.class);
    var session = UI.getCurrent().getSession();

    tap("Français");

    assertThat(session.getLocale()).isEqualTo(Locale.CANADA_FRENCH);
  }

  @Test
  void theMenuSaysWhoIAm() {
    navigate(QueueView.class);

    assertThat(read(find(ConsoleMenu.class).single())).contains("Amina", "Se déconnecter");
    assertThat(find(NativeButton.class).withText("Se déconnecter").exists()).isTrue();
  }

  @Test
  void aWorkerIsNotLedToTheBoard() {
    navigate(QueueView.class);

    assertThat(links()).containsExactly("travail", "travail/miennes", "travail/aujourdhui");
  }

  @Test
  @WithActor(
      worker = "amina",
      role = {Role.WORKER, Role.COORDINATOR})
  void whoDoesBothGoesFromOneToTheOther() {
    navigate(QueueView.class);
    assertThat(links()).contains("coordination");

    navigate(BoardView.class);
    assertThat(links()).contains("travail");
  }

  private String[] links() {
    return find(NavLink.class).all().stream().map(RouterLink::getHref).toArray(String[]::new);
  }
}
