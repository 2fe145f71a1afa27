package ca.passerelle.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser as far as the server sees one: it keeps cookies, loads the page, starts the Flow client
 * and navigates, without drawing anything.
 */
public final class FlowClient {
  private static final JsonMapper JSON = JsonMapper.shared();
  // One connection pool for all of them: five hundred clients must not be five hundred thread
  // pools.
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final URI origin;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private int ui;
  private String securityKey = "";
  private int sync;
  private int sent;

  public FlowClient(URI origin) {
    this.origin = origin;
  }

  /**
   * Comes in by the door of teams.
   *
   * @return where the server sends on to
   */
  public String signIn(String name, String password) throws IOException, InterruptedException {
    var form =
        "username=%s&password=%s"
            .formatted(
                URLEncoder.encode(name, StandardCharsets.UTF_8),
                URLEncoder.encode(password, StandardCharsets.UTF_8));
    return send(HttpRequest.newBuilder(origin.resolve("/connexion"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)))
        .headers()
        .firstValue("Location")
        .orElse("");
  }

  /** The value the browser holds; empty when it holds none. */
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** Opens {@code path} in a new document and lets the server build its view. */
  public JsonNode open(String path) throws IOException, InterruptedException {
    get(path);
    var location = path.substring(1);
    var started =
        JSON.readTree(
                get("/?v-r=init&location=%s&query=&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-tzid=America%%2FToronto"
                        .formatted(URLEncoder.encode(location, StandardCharsets.UTF_8)))
                    .body())
            .get("appConfig");
    ui = started.get("v-uiId").asInt();
    var first = started.get("uidl");
    securityKey = first.get("Vaadin-Security-Key").asString();
    sync = first.get("syncId").asInt();
    sent = 0;
    return navigate(location);
  }

  /** Goes to another view in the same document. */
  JsonNode navigate(String location) throws IOException, InterruptedException {
    return event(
        "ui-navigate",
        Map.of(
            "route", location, "query", "", "appShellTitle", "Passerelle", "trigger", "history"));
  }

  /** The document is left: the browser says so in a beacon. */
  void leave() throws IOException, InterruptedException {
    post(Map.of("UNLOAD", true, "rpc", List.of()));
  }

  private JsonNode event(String name, Map<String, ?> data)
      throws IOException, InterruptedException {
    return post(
        Map.of(
            "rpc", new Object[] {Map.of("type", "event", "node", 1, "event", name, "data", data)}));
  }

  private JsonNode post(Map<String, ?> content) throws IOException, InterruptedException {
    var message = new HashMap<String, Object>(content);
    message.put("csrfToken", securityKey);
    message.put("syncId", sync);
    message.put("clientId", sent++);
    var request =
        HttpRequest.newBuilder(origin.resolve("/?v-r=uidl&v-uiId=" + ui))
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(message)));
    var body = succeeded(send(request)).body();
    var answer =
        JSON.readTree(body.startsWith("for(;;);[") ? body.substring(9, body.length() - 1) : body);
    if (body.contains("\"appError\"")) {
      throw new IllegalStateException("The server failed on " + content + ": " + body);
    }
    var acknowledged = answer.get("syncId");
    if (acknowledged != null) {
      sync = acknowledged.asInt();
    }
    return answer;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var page = origin.resolve(path);
    for (var hops = 0; hops < 5; hops++) {
      var response = send(HttpRequest.newBuilder(page).header("Accept", "text/html"));
      var elsewhere = response.headers().firstValue("Location");
      if (response.statusCode() / 100 != 3 || elsewhere.isEmpty()) {
        return succeeded(response);
      }
      page = page.resolve(elsewhere.get());
    }
    throw new IllegalStateException(path + " redirects without end");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }
    var response = CLIENT.send(request.build(), BodyHandlers.ofString());
    for (var cookie : response.headers().allValues("Set-Cookie")) {
      var pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return response;
  }

  private static HttpResponse<String> succeeded(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new IllegalStateException(
          response.uri().getPath() + " answered " + response.statusCode());
    }
    return response;
  }
}
