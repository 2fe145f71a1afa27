package ca.passerelle.api;

import ca.passerelle.contact.Receipt;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A receipt as docs/api.md shows it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReceiptJson(UUID id, Instant receivedAt, @Nullable Instant answerBy, boolean onDuty) {
  static ReceiptJson of(Receipt receipt) {
    return new ReceiptJson(
        receipt.id().value(),
        receipt.receivedAt(),
        receipt.answerBy().orElse(null),
        receipt.onDuty());
  }
}
