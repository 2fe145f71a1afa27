package ca.passerelle.directory.campaign;

import ca.passerelle.directory.CostEntry;
import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.directory.SiteEntry;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Translated;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A service as its organization would have it.
 *
 * @param address where it is now, in words; empty when that is right
 * @param remark anything else, in words
 */
public record OwnCorrection(
    @Nullable Translated description,
    @Nullable Translated eligibility,
    @Nullable CostEntry cost,
    List<PhoneEntry> phones,
    @Nullable EmailAddress email,
    @Nullable String website,
    List<SiteEntry> at,
    String address,
    String remark) {
  public OwnCorrection {
    phones = List.copyOf(phones);
    at = List.copyOf(at);
    address = address.strip();
    remark = remark.strip();
  }

  boolean makesSense() {
    return at.stream()
            .flatMap(site -> site.schedules().stream())
            .allMatch(schedule -> schedule.makesSense())
        && at.stream()
            .flatMap(site -> site.exceptions().stream())
            .allMatch(days -> days.makesSense());
  }

  /** What it says of each field, as files write it; words only where there are any. */
  Map<CorrectedField, JsonNode> fields() {
    var fields = new EnumMap<CorrectedField, JsonNode>(CorrectedField.class);
    fields.put(CorrectedField.DESCRIPTION, tree(description));
    fields.put(CorrectedField.ELIGIBILITY, tree(eligibility));
    fields.put(CorrectedField.COST, tree(cost));
    fields.put(CorrectedField.PHONES, tree(phones));
    fields.put(CorrectedField.EMAIL, tree(email));
    fields.put(CorrectedField.WEBSITE, tree(website));
    fields.put(CorrectedField.HOURS, tree(at));
    fields.put(CorrectedField.ADDRESS, tree(address));
    fields.put(CorrectedField.REMARK, tree(remark));
    return fields;
  }

  private static JsonNode tree(@Nullable Object value) {
    return Json.mapper().valueToTree(value);
  }
}
