package ca.passerelle.adminscreens;

import com.vaadin.flow.component.textfield.TextArea;

/** A link for an organization, as an address, as a code, and in a letter ready to be sent. */
class InvitationDialog extends LinkDialog {
  InvitationDialog(String organization, InvitationWords words) {
    super("", "", words.link());
    setHeaderTitle(getTranslation("admin.campaign.link.title", organization));
    explain(
        getTranslation("admin.campaign.link"),
        getTranslation("admin.campaign.link.explain", words.until(getLocale())));
    var letter = new TextArea(getTranslation("admin.campaign.letter.label"));
    letter.setValue(words.letter());
    letter.setReadOnly(true);
    letter.setAutoselect(true);
    letter.addClassName("letter");
    add(letter);
    getFooter().addComponentAsFirst(copying("admin.campaign.letter.copy", words.letter(), letter));
  }
}
