package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter would arrive, as files write it, as HSDS has it.
 *
 * @param stateProvince two letters
 * @param country two letters (ISO 3166)
 */
public record PostalAddress(
    @JsonProperty("address_1") String address1,
    @JsonProperty("address_2") @Nullable String address2,
    String city,
    String stateProvince,
    @Nullable String postalCode,
    String country) {

  /** One line as on an envelope, for people of the same country. */
  public String line() {
    return Stream.of(address1, address2, city, postalCode)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
