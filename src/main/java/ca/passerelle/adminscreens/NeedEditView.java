package ca.passerelle.adminscreens;

import ca.passerelle.directory.NeedDesk;
import ca.passerelle.directory.NeedEntry;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.shared.NeedId;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Says how one need is called and drawn, and whether citizens choose it. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.NEED, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class NeedEditView extends FormView {
  private final transient NeedDesk needs;

  NeedEditView(Desk desk, NeedDesk needs) {
    super(desk, AdminRoutes.NEEDS);
    this.needs = needs;
  }

  @Override
  void load() {
    id().flatMap(id -> needs.open(here(), id))
        .ifPresentOrElse(this::edit, () -> gone("admin.need.gone"));
  }

  private void edit(NeedEntry need) {
    var form = new NeedForm(need, community());
    var history =
        link(
            AdminRoutes.toHistory(RecordKind.NEED, needs.id(here(), new NeedId(need.id()))),
            getTranslation("admin.history"));
    showForm(
        in(need.label()),
        List.of(form),
        save(form, form::entry, entry -> edit(needs.save(here(), need, entry))),
        history,
        back());
  }

  private Optional<NeedId> id() {
    try {
      return Optional.of(new NeedId(parameter("need")));
    } catch (IllegalArgumentException noNeed) {
      return Optional.empty();
    }
  }
}
