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
 * @param confidential for the team only: it never leaves; null: no
 */
public record PostalAddress(
    @JsonProperty("address_1") String address1,
    @JsonProperty("address_2") @Nullable String address2,
    String city,
    String stateProvince,
    @Nullable String postalCode,
    String country,
    @Nullable Boolean confidential) {
  public PostalAddress {
    confidential = Boolean.TRUE.equals(confidential) ? Boolean.TRUE : null;
  }

  /** One that everybody may know. */
  public PostalAddress(
      String address1,
      @Nullable String address2,
      String city,
      String stateProvince,
      @Nullable String postalCode,
      String country) {
    this(address1, address2, city, stateProvince, postalCode, country, null);
  }

  public boolean forEverybody() {
    return confidential == null;
  }

  /** One line as on an envelope, for people of the same country. */
  public String line() {
    return Stream.of(address1, address2, city, postalCode)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
