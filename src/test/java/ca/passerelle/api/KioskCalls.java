package ca.passerelle.api;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.passerelle.privacy.Sealing;
import ca.passerelle.testsupport.CitizenForm;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Posts as a kiosk does, without a network. */
final class KioskCalls {
  static final String WEB = "web-quartier-demo";
  private final MockMvcTester http;
  private final Sealing sealing;

  KioskCalls(WebApplicationContext context) {
    this.http =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
    this.sealing = context.getBean(Sealing.class);
  }

  MockMvcTester http() {
    return http;
  }

  MvcTestResult send(CitizenForm form) {
    return send(form, form.sealed(sealing.publicKeySet()));
  }

  MvcTestResult send(CitizenForm form, String sealed) {
    return send(path(form), form.id(), form.kiosk(), sealed);
  }

  MvcTestResult send(String path, String id, String kiosk, String sealed) {
    return http.perform(
        post(path)
            .contentType(KioskApi.JOSE)
            .header("Idempotency-Key", id)
            .header("Passerelle-Kiosk", kiosk)
            .content(sealed));
  }

  private static String path(CitizenForm form) {
    return "follow-up".equals(form.fields().get("type"))
        ? "/api/kiosk/follow-ups"
        : "/api/kiosk/requests";
  }
}
