package ca.passerelle.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Two processes on one data folder: a sentence instead of a stack trace. */
class DataInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {
  /** H2's {@code DATABASE_ALREADY_OPEN_1}. */
  private static final int ALREADY_OPEN = 90020;

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException refusal) {
    return refusal.getErrorCode() == ALREADY_OPEN
        ? new FailureAnalysis(
            "Another process uses this data folder, most likely a Passerelle that still runs.",
            "Stop it first, or choose another folder: --data DIR (or passerelle.data-dir).",
            refusal)
        : null;
  }
}
