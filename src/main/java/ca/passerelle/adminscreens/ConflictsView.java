package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.ConflictDecision;
import ca.passerelle.directory.ConflictDecision.Side;
import ca.passerelle.directory.ConflictDesk;
import ca.passerelle.directory.ConflictedRecord;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.RecordStillUsed;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntryRefused;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What people here and a source both changed: someone decides, field by field or all at once. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.CONFLICTS, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ConflictsView extends AdminView {
  /** More on one screen nobody decides. */
  private static final int SHOWN = 50;

  private final transient ConflictDesk conflicts;
  private final transient DirectoryDesk directory;
  private final transient Needs needs;
  private final List<ConflictCard> cards = new ArrayList<>();

  ConflictsView(Desk desk, ConflictDesk conflicts, DirectoryDesk directory, Needs needs) {
    super(desk, Role.EDITOR);
    this.conflicts = conflicts;
    this.directory = directory;
    this.needs = needs;
  }

  @Override
  void load() {
    var open = conflicts.open(here());
    cards.clear();
    show(getTranslation("admin.conflicts.title"), new DirectoryTabs(AdminRoutes.CONFLICTS));
    if (open.isEmpty()) {
      add(new Paragraph(getTranslation("admin.conflicts.none")));
      return;
    }
    add(new Paragraph(getTranslation("admin.conflicts.explain")), together());
    var words = words();
    open.stream().limit(SHOWN).forEach(record -> card(record, words));
    if (open.size() > SHOWN) {
      add(new Paragraph(getTranslation("admin.conflicts.more", open.size() - SHOWN)));
    }
  }

  private void card(ConflictedRecord record, EntryWords words) {
    var card = new ConflictCard(record, in(record.name()), words, this::decide);
    cards.add(card);
    add(card);
  }

  private EntryWords words() {
    return new EntryWords(this, getLocale(), new RecordNames(this, directory, needs.all(here())));
  }

  /** Decides of all that is ticked. */
  private Div together() {
    var words = new Span(getTranslation("admin.conflicts.ticked"));
    var all = button("admin.conflicts.tick", _ -> cards.forEach(card -> card.tick(true)));
    var together =
        new Div(
            words,
            ticked("admin.conflicts.ours", Side.OURS),
            ticked("admin.conflicts.theirs", Side.THEIRS),
            all);
    together.addClassName("actions");
    return together;
  }

  private NativeButton ticked(String key, Side side) {
    var button =
        button(
            key,
            _ -> {
              var decisions =
                  cards.stream()
                      .filter(ConflictCard::isTicked)
                      .map(card -> new ConflictDecision(card.record(), Set.of(), side))
                      .toList();
              if (decisions.isEmpty()) {
                refuse("admin.conflicts.none-ticked");
              } else {
                decide(decisions);
              }
            });
    button.setAriaLabel(about(key, getTranslation("admin.conflicts.ticked")));
    return button;
  }

  private void decide(List<ConflictDecision> decisions) {
    try {
      conflicts.decide(here(), decisions);
      load();
      say("admin.conflicts.decided", decisions.size());
    } catch (ServiceEntryRefused refused) {
      refuse("admin.service.refused." + refused.reason());
    } catch (ServiceChangedMeanwhile meanwhile) {
      refuse(meanwhile);
    } catch (RecordStillUsed _) {
      refuse("admin.conflicts.used");
    }
  }
}
