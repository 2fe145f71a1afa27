package ca.passerelle.signin;

import ca.passerelle.shared.Secret;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * The strictest content policy that Flow runs under: scripts need this answer's nonce, and Flow
 * needs {@code unsafe-eval}. Citizens' pages are in a sandbox besides: no new window, no print, no
 * way out of the tablet. Pages are never kept by the browser.
 */
@Component
class PagePolicy implements VaadinServiceInitListener, IndexHtmlRequestListener {
  private static final String SCRIPTS = "default-src 'none'; script-src 'self' 'unsafe-eval' ";
  private static final String REST =
      "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";
  private static final String SANDBOX = "; sandbox allow-scripts allow-same-origin allow-forms";
  private static final String CITIZENS = "/borne/";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this);
  }

  @Override
  public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
    var nonce = Secret.random().value();
    page.getDocument().getElementsByTag("script").attr("nonce", nonce);
    var answer = page.getVaadinResponse();
    answer.setHeader(
        "Content-Security-Policy",
        SCRIPTS
            + "'nonce-"
            + nonce
            + "'"
            + REST
            + (forCitizens(page.getVaadinRequest()) ? SANDBOX : ""));
    answer.setHeader("Cache-Control", "no-store");
  }

  private static boolean forCitizens(VaadinRequest request) {
    var path = request.getPathInfo();
    return path != null && path.startsWith(CITIZENS);
  }
}
