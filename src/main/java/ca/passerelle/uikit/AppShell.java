package ca.passerelle.uikit;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/**
 * The page every screen lives in. Naming no theme keeps Lumo and Aura away; our own sheets are
 * linked in {@code frontend/index.html}, so that nothing is painted unstyled.
 */
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AppShell implements AppShellConfigurator {
  /** A title that says nothing of what a person came for. */
  private static final String NEUTRAL_TITLE = "Passerelle";

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle(NEUTRAL_TITLE);
  }
}
