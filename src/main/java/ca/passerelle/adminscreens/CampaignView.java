package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.OrganizationDesk;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.campaign.AskedOrganization;
import ca.passerelle.directory.campaign.CampaignDesk;
import ca.passerelle.directory.campaign.Invitation;
import ca.passerelle.directory.campaign.NewInvitation;
import ca.passerelle.shared.TableFile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Gives organizations a link to confirm or correct their own services. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.CAMPAIGN, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class CampaignView extends AdminView {
  private final transient CampaignDesk campaign;
  private final transient OrganizationDesk organizations;
  private final transient Origin origin;
  private final transient Clock clock;

  CampaignView(
      Desk desk,
      CampaignDesk campaign,
      OrganizationDesk organizations,
      Origin origin,
      Clock clock) {
    super(desk, Role.EDITOR);
    this.campaign = campaign;
    this.organizations = organizations;
    this.origin = origin;
    this.clock = clock;
  }

  @Override
  void load() {
    load(new Div());
  }

  /** {@code made} is what was just made, and is shown once. */
  private void load(Div made) {
    var listing =
        new Listing(
            getTranslation("admin.campaign.title"),
            getTranslation("admin.campaign.organization"),
            getTranslation("admin.campaign.services"),
            getTranslation("admin.campaign.last"),
            getTranslation("admin.campaign.actions"));
    var pages =
        new Pages<>(
            listing,
            query(AdminRoutes.FIND),
            (words, part) -> campaign.organizations(here(), words, false, part),
            this::row);
    show(
        getTranslation("admin.campaign.title"),
        new DirectoryTabs(AdminRoutes.CAMPAIGN),
        new Paragraph(getTranslation("admin.campaign.explain", Invitation.VALID.toDays())),
        new Paragraph(figures()),
        actions(),
        made,
        pages.search(),
        pages);
    int without = organizations.givingNothing(here());
    if (without > 0) {
      add(new Paragraph(getTranslation("admin.campaign.without", without)));
    }
  }

  private String figures() {
    var links = campaign.figures(here());
    return getTranslation(
        "admin.campaign.figures", links.given(), links.answered(), links.opened(), links.expired());
  }

  private Div actions() {
    var actions = new Div();
    actions.addClassName("actions");
    int all = many(false);
    int due = many(true);
    if (due > 0) {
      actions.add(asking("admin.campaign.due", true, due));
    }
    if (due < all) {
      actions.add(asking("admin.campaign.all", false, all));
    }
    return actions;
  }

  private int many(boolean due) {
    return campaign.organizations(here(), "", due, new Page.Part(0, 1)).total();
  }

  private NativeButton asking(String key, boolean due, int many) {
    var label = getTranslation(key, many);
    return new NativeButton(
        label,
        _ ->
            new AskDialog(
                    label,
                    getTranslation("admin.campaign.many.explain"),
                    getTranslation("admin.campaign.many.yes"),
                    () -> inviteAll(due))
                .open());
  }

  private void inviteAll(boolean due) {
    var organizations = campaign.organizations(here(), "", due, Page.Part.ALL).items();
    var made = campaign.invite(here(), organizations.stream().map(AskedOrganization::id).toList());
    var files = new Part("admin.campaign.made");
    files.add(
        new Paragraph(getTranslation("admin.campaign.made.explain", made.size())),
        new Downloads(
            "liens-" + here(), getTranslation("admin.campaign.made"), table(made, organizations)));
    load(new Div(files));
    say("admin.campaign.made.done", made.size());
  }

  /** Drawn up now: afterwards nobody knows the links any more. */
  private Supplier<TableFile> table(
      List<NewInvitation> made, List<AskedOrganization> organizations) {
    Map<String, AskedOrganization> known =
        organizations.stream().collect(Collectors.toMap(AskedOrganization::id, it -> it));
    var rows =
        made.stream()
            .map(one -> {
              var asked = known.get(one.organization());
              var words =
                  InvitationWords.of(community(), one, asked != null && asked.listed(), origin);
              return List.of(
                  asked == null ? one.organization() : in(asked.name()),
                  asked == null || asked.listed() ? "" : String.valueOf(asked.services()),
                  words.link(),
                  words.until(getLocale()),
                  words.letter());
            })
            .toList();
    var table =
        new TableFile(
            List.of(
                getTranslation("admin.campaign.organization"),
                getTranslation("admin.campaign.services"),
                getTranslation("admin.campaign.link"),
                getTranslation("admin.campaign.until"),
                getTranslation("admin.campaign.letter.label")),
            rows);
    return () -> table;
  }

  private List<Component> row(AskedOrganization one) {
    var name = in(one.name());
    var services =
        one.listed()
            ? getTranslation("admin.campaign.listed", one.toVerify())
            : getTranslation("admin.campaign.count", one.services(), one.toVerify());
    var last = last(one);
    var give = button("admin.campaign.give", _ -> give(one));
    give.setAriaLabel(about("admin.campaign.give", name));
    var actions = new Div(give);
    actions.addClassName("actions");
    if (one.last().filter(this::works).isPresent()) {
      var revoke = button("admin.campaign.revoke", _ -> revoke(one));
      revoke.setAriaLabel(about("admin.campaign.revoke", name));
      actions.add(revoke);
    }
    return List.of(Listing.text(name), Listing.text(services), last, actions);
  }

  private Span last(AskedOrganization one) {
    return one.last()
        .map(last -> {
          var state = last.state(clock.instant());
          var since =
              switch (state) {
                case SENT -> last.madeAt();
                case OPENED -> last.openedAt().orElseThrow();
                case ANSWERED -> last.answeredAt().orElseThrow();
                case EXPIRED -> last.expiresAt();
                case REVOKED -> last.revokedAt().orElseThrow();
              };
          var text =
              new Span(
                  getTranslation(
                      "admin.campaign.state." + state,
                      day(since.atZone(community().zone()).toLocalDate())));
          text.addClassName(
              switch (state) {
                case ANSWERED -> "state-well";
                case SENT, OPENED -> "state-open";
                case EXPIRED, REVOKED -> "state-off";
              });
          return text;
        })
        .orElseGet(() -> Listing.text(getTranslation("admin.never")));
  }

  private boolean works(Invitation last) {
    return last.revokedAt().isEmpty() && clock.instant().isBefore(last.expiresAt());
  }

  private void give(AskedOrganization one) {
    campaign
        .invite(here(), List.of(one.id()))
        .forEach(made -> {
          load();
          new InvitationDialog(
                  in(one.name()), InvitationWords.of(community(), made, one.listed(), origin))
              .open();
        });
  }

  private void revoke(AskedOrganization one) {
    campaign.revoke(here(), one.id());
    load();
    say("admin.campaign.revoked", in(one.name()));
  }
}
