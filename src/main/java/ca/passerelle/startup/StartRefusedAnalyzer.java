package ca.passerelle.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal as two sentences instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, StartRefused refusal) {
    return new FailureAnalysis(refusal.getMessage(), refusal.action(), refusal);
  }
}
