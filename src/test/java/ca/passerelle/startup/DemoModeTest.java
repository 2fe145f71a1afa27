package ca.passerelle.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.mock.env.MockEnvironment;

class DemoModeTest {
  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::", "10.1.2.3"})
  void refusesToShowTheDemonstrationToOthers(String address) {
    assertThatThrownBy(() -> start(demo().withProperty("server.address", address)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(address)
        .hasMessageContaining("this machine only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2"})
  void listensOnAnyLoopbackAddress(String address) {
    var environment = start(demo().withProperty("server.address", address));
    assertThat(environment.getProperty("server.address")).isEqualTo(address);
  }

  @Test
  void listensOnLoopbackWhenNobodySaidWhere() {
    assertThat(start(demo()).getProperty("server.address")).isEqualTo("127.0.0.1");
  }

  @Test
  void sendsCookiesWithoutTlsInTheDemonstrationOnly() {
    assertThat(start(demo()).getProperty("server.servlet.session.cookie.secure"))
        .isEqualTo("false");
    assertThat(
            start(real(data.resolve("other"))).getProperty("server.servlet.session.cookie.secure"))
        .isNull();
  }

  @Test
  void leavesARealStartAlone() {
    var environment = start(real(data).withProperty("server.address", "0.0.0.0"));
    assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void neverServesDemonstrationDataForReal() {
    start(demo());
    assertThatThrownBy(() -> start(real(data)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("demonstration data");
  }

  @Test
  void neverAddsDemonstrationAccountsToRealData() throws IOException {
    Files.createFile(data.resolve("passerelle.mv.db"));
    assertThatThrownBy(() -> start(demo()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("real data");
  }

  @Test
  void startsTheSameDemonstrationAgain() throws IOException {
    start(demo());
    Files.createFile(data.resolve("passerelle.mv.db"));
    assertThat(start(demo()).getProperty("server.address")).isEqualTo("127.0.0.1");
  }

  @Test
  void aBuildBesideDemonstrationDataTouchesNeitherDataNorSettings() {
    start(demo());
    SpringProperties.setFlag(AbstractAotProcessor.AOT_PROCESSING);
    try {
      assertThat(start(real(data)).getProperty("server.address")).isNull();
      assertThat(
              start(demo().withProperty("server.address", "192.0.2.7"))
                  .getProperty("server.servlet.session.cookie.secure"))
          .isNull();
    } finally {
      SpringProperties.setProperty(AbstractAotProcessor.AOT_PROCESSING, null);
    }
  }

  @Test
  void saysWhatToDoInsteadOfShowingAStackTrace() {
    var analysis =
        new StartRefusedAnalyzer().analyze(new StartRefused("Why it stops.", "What to do.", null));
    assertThat(analysis).isNotNull();
    assertThat(analysis.getDescription()).isEqualTo("Why it stops.");
    assertThat(analysis.getAction()).isEqualTo("What to do.");
  }

  private MockEnvironment demo() {
    return real(data).withProperty("passerelle.demo", "true");
  }

  private static MockEnvironment real(Path data) {
    return new MockEnvironment().withProperty("passerelle.data-dir", data.toString());
  }

  private static MockEnvironment start(MockEnvironment environment) {
    new DemoMode().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }
}
