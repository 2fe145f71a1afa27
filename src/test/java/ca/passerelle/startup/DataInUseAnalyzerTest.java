package ca.passerelle.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Whoever starts twice on one folder reads what to do. */
class DataInUseAnalyzerTest {
  private final DataInUseAnalyzer analyzer = new DataInUseAnalyzer();

  @Test
  void aFolderInUseIsToldWithWhatToDo() {
    var refused = new SQLException("Database may be already in use", "90020", 90020);
    var told = analyzer.analyze(new IllegalStateException("No beans", refused));
    assertThat(told).isNotNull();
    assertThat(told.getAction()).contains("--data");
  }

  @Test
  void anotherTroubleOfTheDatabaseIsNotTakenForIt() {
    assertThat(analyzer.analyze(new SQLException("Wrong password", "28000", 28000))).isNull();
  }
}
