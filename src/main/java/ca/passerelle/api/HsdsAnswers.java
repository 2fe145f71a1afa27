package ca.passerelle.api;

import ca.passerelle.shared.Json;
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

  void write(Object answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var body = Json.mapper().writeValueAsBytes(answer);
    open(response);
    // Weak, because it may travel compressed.
    if (new ServletWebRequest(request, response)
        .checkNotModified("W/\"" + new Sha256().and(body).hex().substring(0, 32) + "\"")) {
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(body);
  }

  void stream(
      HttpServletRequest request, HttpServletResponse response, Consumer<Consumer<Object>> all)
      throws IOException {
    open(response);
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
