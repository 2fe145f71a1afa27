package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.campaign.NewInvitation;
import ca.passerelle.shared.Language;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A link and the letter that carries it, in both languages: nobody knows in which one the
 * organization reads its mail.
 *
 * @param listed only a list names the organization: it has no services people read
 * @param link the whole address
 */
record InvitationWords(Community community, NewInvitation invitation, boolean listed, String link) {
  static final String PATH = "/organisme/";

  static InvitationWords of(
      Community community, NewInvitation invitation, boolean listed, Origin origin) {
    return new InvitationWords(
        community, invitation, listed, origin.address(PATH + invitation.secret().value()));
  }

  String until(Locale locale) {
    return Dates.day(
        invitation.expiresAt().atZone(community.zone()).toLocalDate().minusDays(1), locale);
  }

  String letter() {
    return List.of(Locale.CANADA_FRENCH, Locale.CANADA).stream()
        .map(locale ->
            I18NProvider.translate(
                locale,
                listed ? "admin.campaign.letter.listed" : "admin.campaign.letter",
                community.name().in(Language.of(locale)),
                link,
                until(locale)))
        .collect(Collectors.joining("\n\n—\n\n"));
  }
}
