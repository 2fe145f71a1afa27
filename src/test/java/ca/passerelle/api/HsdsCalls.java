package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ca.passerelle.shared.Json;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Reads the directory as another application does, each from an address of its own. */
final class HsdsCalls {
  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private final MockMvcTester http;
  private final String address;

  HsdsCalls(WebApplicationContext context) {
    this.http =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
    int number = NUMBERS.incrementAndGet();
    this.address = "10.9.%d.%d".formatted(number / 200, number % 200);
  }

  MockMvcTester http() {
    return http;
  }

  /**
   * @param path after {@code /api/hsds}, with its query
   */
  MvcTestResult ask(String path, String... headers) {
    var asked =
        http.get()
            .uri(URI.create("/api/hsds" + path))
            .with(request -> {
              request.setRemoteAddr(address);
              return request;
            });
    for (int i = 0; i < headers.length; i += 2) {
      asked.header(headers[i], headers[i + 1]);
    }
    return asked.exchange();
  }

  JsonNode read(String path) {
    var answer = ask(path);
    assertThat(answer).as(path).hasStatusOk();
    return Json.mapper().readTree(text(answer));
  }

  List<JsonNode> contents(String path) {
    return read(path).path("contents").valueStream().toList();
  }

  List<String> names(String path) {
    return contents(path).stream().map(item -> item.path("name").asString()).toList();
  }

  static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
