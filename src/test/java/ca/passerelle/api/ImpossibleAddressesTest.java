package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat refuses before anything of ours hears of it is a problem on the API's addresses. */
class ImpossibleAddressesTest {
  @TempDir private Path folder;
  private Tomcat tomcat = new Tomcat();

  @BeforeEach
  void start() throws Exception {
    tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    // As Spring Boot lays them: its own first.
    tomcat.getHost().getPipeline().addValve(new ErrorReportValve());
    tomcat.getHost().getPipeline().addValve(new ApiErrorReport(JsonMapper.shared()));
    tomcat.addContext("", folder.toString());
    tomcat.getConnector();
    tomcat.start();
  }

  @AfterEach
  void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/kiosk/forms/%00", "/api/kiosk/forms/a%2Fb", "/api/%5c"})
  void onTheApiTheyAreProblems(String address) throws Exception {
    var answer = get(address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("\"type\":\"urn:passerelle:problem:malformed\"");
  }

  @Test
  void elsewhereAPersonReadsAPage() throws Exception {
    assertThat(get("/connexion/%00").headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
  }

  private HttpResponse<String> get(String address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var at = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + address);
      return client.send(HttpRequest.newBuilder(at).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
