package ca.passerelle.api;

import ca.passerelle.directory.interchange.Tongue;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.core.StreamWriteFeature;

/** Writes answers: whole ones with a mark to ask again by, long ones as they are read. */
@Component
class HsdsAnswers {
  static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

  /** Kept by whoever asked, and asked for again each time: what is withdrawn is gone at once. */
  private static final String CACHED = "no-cache";

  /** What says the same whatever the language. */
  void write(Object answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(answer, "", request, response);
  }

  /** In the language of {@code tongue}, once it was drawn in it; two languages, two marks. */
  void write(Object answer, Tongue tongue, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    say(response, tongue, tongue.fellBack());
    write(answer, tongue.language().tag(), request, response);
  }

  private void write(
      Object answer, String language, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var body = Json.mapper().writeValueAsBytes(answer);
    open(response);
    // Weak, because it may travel compressed.
    if (new ServletWebRequest(request, response)
        .checkNotModified(
            "W/\"" + new Sha256().and(language).and(body).hex().substring(0, 32) + "\"")) {
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(body);
  }

  void stream(
      Tongue tongue,
      HttpServletRequest request,
      HttpServletResponse response,
      Consumer<Consumer<Object>> all)
      throws IOException {
    open(response);
    say(response, tongue, true); // who knows before it is read
    response.setContentType(NDJSON.toString());
    if (HttpMethod.HEAD.matches(request.getMethod())) {
      return;
    }
    var body = response.getOutputStream();
    var writer = Json.mapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    all.accept(item -> {
      writer.writeValue((OutputStream) body, item);
      newLine(body);
    });
  }

  /** Caches keep an answer for whoever reads the same language. */
  private static void say(HttpServletResponse response, Tongue tongue, boolean alsoFrench) {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setHeader(
        HttpHeaders.CONTENT_LANGUAGE,
        tongue.language().equals(Language.FRENCH) || !alsoFrench
            ? tongue.language().tag()
            : tongue.language() + ", " + Language.FRENCH);
  }

  private static void newLine(OutputStream body) {
    try {
      body.write('\n');
    } catch (IOException gone) {
      throw new HungUp(gone);
    }
  }

  /** Open to pages of other sites too: there is nothing here that not everybody may know. */
  private static void open(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
  }

  /** Whoever asked has gone: there is nobody to answer. */
  static final class HungUp extends RuntimeException {
    HungUp(IOException cause) {
      super(cause);
    }
  }
}
