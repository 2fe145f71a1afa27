package ca.passerelle.content;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A crisis line as the table of lines writes it: every cell a text, empty cells absent. */
record CrisisLineRow(
    String id,
    @Nullable String order,
    @JsonProperty("name_fr") String nameFr,
    @JsonProperty("name_en") @Nullable String nameEn,
    @JsonProperty("label_fr") String labelFr,
    @JsonProperty("label_en") @Nullable String labelEn,
    String topics,
    String call,
    @Nullable String option,
    @Nullable String text,
    String hours,
    @Nullable String languages,
    @Nullable String scope,
    String communities,
    String discreet,
    String source,
    @Nullable String sourceYear,
    @Nullable String dateChecked,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String checkedBy,
    String owner,
    @Nullable String note) {

  boolean isFor(String community) {
    return communities.equals("*") || split(communities).contains(community);
  }

  CrisisLineRow checkedOn(LocalDate day, String by) {
    return new CrisisLineRow(
        id,
        order,
        nameFr,
        nameEn,
        labelFr,
        labelEn,
        topics,
        call,
        option,
        text,
        hours,
        languages,
        scope,
        communities,
        discreet,
        source,
        sourceYear,
        day.toString(),
        by,
        owner,
        note);
  }

  CrisisLine line() {
    return new CrisisLine(
        id,
        translated(nameFr, nameEn),
        translated(labelFr, labelEn),
        split(topics),
        call,
        Optional.ofNullable(option),
        Optional.ofNullable(text),
        LineHours.of(hours),
        split(languages).stream().map(Language::new).toList(),
        discreet.equals("yes"),
        source,
        sourceYear == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(sourceYear)),
        Optional.ofNullable(dateChecked).map(LocalDate::parse),
        Optional.ofNullable(checkedBy),
        owner);
  }

  private static Translated translated(String french, @Nullable String english) {
    return english == null
        ? Translated.french(french)
        : new Translated(new TreeMap<>(Map.of("fr", french, "en", english)));
  }

  private static List<String> split(@Nullable String cell) {
    return cell == null ? List.of() : Arrays.asList(cell.split(";"));
  }
}
