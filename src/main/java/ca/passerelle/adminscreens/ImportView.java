package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.intake.ImportBusy;
import ca.passerelle.directory.intake.ImportDesk;
import ca.passerelle.directory.intake.ImportResult;
import ca.passerelle.directory.intake.ImportState;
import ca.passerelle.directory.intake.MappingDesk;
import ca.passerelle.directory.intake.SourceNameRefused;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.uikit.PushedPage;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another directory becomes part of this one: a file is sent, tried, and brought in. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.IMPORT, layout = AdminLayout.class)
@RolesAllowed("ADMINISTRATOR")
class ImportView extends AdminView {
  private final transient ImportDesk imports;
  private final transient MappingDesk mappings;
  private Optional<ImportProgress> progress = Optional.empty();
  private transient Runnable unwatch = () -> {};

  ImportView(Desk desk, ImportDesk imports, MappingDesk mappings) {
    super(desk, Role.ADMINISTRATOR);
    this.imports = imports;
    this.mappings = mappings;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var ui = event.getUI();
    PushedPage.open(ui);
    unwatch =
        imports.watch(
            here(),
            () -> {
              var _ = ui.access(this::moved);
            });
  }

  @Override
  protected void onDetach(DetachEvent event) {
    unwatch.run();
  }

  /** What is shown of an import that runs changes in place: somebody may be about to press. */
  private void moved() {
    if (imports.state(here()) instanceof ImportState.Working now && progress.isPresent()) {
      progress.get().show(now);
    } else {
      load();
    }
  }

  @Override
  void load() {
    progress = Optional.empty();
    show(
        getTranslation("admin.import.title"),
        file(imports.state(here())),
        new H2(getTranslation("admin.import.past.title")),
        new PastImports(
            imports.past(here()), this::moment, (id, out) -> imports.report(here(), id, out)));
  }

  private Component file(ImportState state) {
    return switch (state) {
      case ImportState.None _ -> nothingYet();
      case ImportState.Received received -> received(received, null);
      case ImportState.Working working -> working(working);
      case ImportState.Tried(var result, boolean removeMany) ->
          part(
              said("admin.import.tried", "done"),
              actions(
                  bring("admin.import.bring", result.source(), removeMany, false),
                  drop("admin.import.drop")),
              outcome(result));
      case ImportState.AsksToRemove asks ->
          part(
              new H2(getTranslation("admin.import.ask.title", asks.removed(), asks.known())),
              new Paragraph(getTranslation("admin.import.ask.explain")),
              actions(
                  bring(
                      asks.rehearsal() ? "admin.import.ask.try" : "admin.import.ask.yes",
                      asks.source(),
                      true,
                      asks.rehearsal()),
                  drop("admin.import.drop")));
      case ImportState.Refused(var sentence) ->
          part(refusal(sentence), actions(drop("admin.import.another")));
      case ImportState.Interrupted cut -> interrupted(cut);
      case ImportState.Failed(var file) -> received(file, said("admin.import.failed", "refused"));
      case ImportState.Stopped(var file) -> received(file, said("admin.import.stopped", "done"));
      case ImportState.Finished(var result) ->
          part(
              said("admin.import.finished", "done"),
              actions(drop("admin.import.another")),
              outcome(result));
    };
  }

  /** One tap takes it up again. */
  private Component interrupted(ImportState.Interrupted cut) {
    var resume = button("admin.import.resume", _ -> begin(() -> imports.resume(here())));
    resume.addClassName("main-action");
    return part(
        new H2(getTranslation("admin.import.cut." + cut.rehearsal(), cut.file().file())),
        new Paragraph(getTranslation("admin.import.cut.explain", moment(cut.at()), who(cut.by()))),
        actions(resume, drop("admin.import.drop")));
  }

  private ImportOutcome outcome(ImportResult result) {
    var community = here();
    return new ImportOutcome(result, out -> imports.report(community, result.id(), out));
  }

  private Component nothingYet() {
    var community = here();
    return part(
        new Paragraph(getTranslation("admin.import.explain", in(community().name()))),
        new FileDrop(
            imports.most(community),
            (ui, name, content) -> receive(community, ui, name, content),
            this::load));
  }

  /** On the thread that reads what the browser sends. */
  private void receive(CommunityId community, UI ui, String name, InputStream content) {
    try {
      imports.receive(community, name, content);
    } catch (ImportBusy busy) {
      var _ = ui.access(() -> refuse(busy));
    }
  }

  /**
   * @param told why it is still there
   */
  private Component received(ImportState.Received file, @Nullable Component told) {
    var mapping =
        file.spreadsheet()
            ? mappings.look(here(), file.source()).map(MappingForm::new)
            : Optional.<MappingForm>empty();
    var form =
        new ReceivedFile(
            file, imports.sources(here()), source -> attempt(source, mapping.orElse(null)));
    var part = part();
    if (told != null) {
      part.add(told);
    }
    part.add(form, actions(form.button(), drop("admin.import.drop")));
    mapping.ifPresent(part::add);
    return part;
  }

  /** What the columns of a spreadsheet say is kept first. */
  private void attempt(String source, @Nullable MappingForm mapping) {
    try {
      var problems =
          mapping == null ? List.<String>of() : mappings.save(here(), source, mapping.mapping());
      if (problems.isEmpty()) {
        run(source, false, true);
      } else {
        refuse("admin.mapping.refused", String.join(" ", problems));
      }
    } catch (SourceNameRefused _) {
      refuse("admin.import.source.refused");
    }
  }

  private Component working(ImportState.Working now) {
    var shown = new ImportProgress(() -> imports.stop(here()));
    shown.show(now);
    progress = Optional.of(shown);
    return shown;
  }

  private void run(String source, boolean removeMany, boolean rehearsal) {
    begin(() -> imports.run(here(), source, removeMany, rehearsal));
  }

  private void begin(Runnable begun) {
    try {
      begun.run();
      load();
    } catch (ImportBusy busy) {
      refuse(busy);
    } catch (SourceNameRefused _) {
      refuse("admin.import.source.refused");
    }
  }

  private NativeButton bring(String key, String source, boolean removeMany, boolean rehearsal) {
    var bring = button(key, _ -> run(source, removeMany, rehearsal));
    bring.addClassName("main-action");
    return bring;
  }

  private NativeButton drop(String key) {
    return button(
        key,
        _ -> {
          try {
            imports.drop(here());
            load();
          } catch (ImportBusy busy) {
            refuse(busy);
          }
        });
  }

  private void refuse(ImportBusy busy) {
    refuse("admin.import.busy", who(busy.by()));
  }

  private String who(String by) {
    return by.isEmpty() ? getTranslation("admin.import.by.command") : by;
  }

  private Paragraph said(String key, String style) {
    var said = new Paragraph(getTranslation(key));
    said.addClassName(style);
    return said;
  }

  private static Paragraph refusal(String sentence) {
    var refusal = new Paragraph(sentence);
    refusal.addClassName("refused");
    return refusal;
  }

  private static Div part(Component... content) {
    var part = new Div(content);
    part.addClassName("import-part");
    return part;
  }

  private static Div actions(Component... buttons) {
    var actions = new Div(buttons);
    actions.addClassName("actions");
    return actions;
  }
}
