package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

/** An administrator takes the directory of the community away as a file. */
class TakeTheDirectoryTest extends AdminStory {
  @Test
  @WithActor(role = Role.ADMINISTRATOR)
  void eachFormatIsAFileToDownload() {
    open("administration/repertoire");

    assertThat(find(Anchor.class).withText("Paquet HSDS pour une autre application").exists())
        .isTrue();
    assertThat(find(Anchor.class).withText("Feuille de calcul").exists()).isTrue();
    var text = find(Anchor.class).withText("Texte (CSV)").single();
    assertThat(text.getHref()).as("a file the server writes").contains("VAADIN/dynamic");
  }
}
