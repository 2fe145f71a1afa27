package ca.passerelle.configuration;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows every mistake with file and line instead of a stack trace. */
class InvalidConfigurationAnalyzer extends AbstractFailureAnalyzer<InvalidConfiguration> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, InvalidConfiguration invalid) {
    return new FailureAnalysis(
        invalid.problems().stream()
            .map(Problem::toString)
            .collect(
                Collectors.joining("\n  ", "La configuration contient des erreurs :\n\n  ", "")),
        "Corrigez ces lignes, puis démarrez de nouveau. Rien n'a été chargé.",
        invalid);
  }
}
