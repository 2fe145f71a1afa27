package ca.passerelle.privacy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal as two sentences instead of a stack trace. */
class KeysRefusedAnalyzer extends AbstractFailureAnalyzer<KeysRefused> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, KeysRefused refusal) {
    return new FailureAnalysis(refusal.getMessage(), refusal.action(), refusal);
  }
}
