package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in several languages. French is always there: it is what is shown when another lacks.
 */
public record Translated(@JsonValue SortedMap<String, String> texts) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Translated {
    if (!texts.containsKey(Language.FRENCH.tag())) {
      throw new IllegalArgumentException("A text needs its French");
    }
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  public static Translated french(String text) {
    return new Translated(new TreeMap<>(Map.of(Language.FRENCH.tag(), text)));
  }

  public String in(Language language) {
    var text = texts.get(language.tag());
    return text != null ? text : texts.getOrDefault(Language.FRENCH.tag(), "");
  }
}
