package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What one pays (HSDS {@code cost_option}), in Canadian dollars. */
public record CostEntry(
    Cost.Kind option, @Nullable BigDecimal amount, @Nullable Translated description) {
  public CostEntry {
    amount = amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP);
  }
}
