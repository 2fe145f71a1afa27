package ca.passerelle.contact;

import static ca.passerelle.contact.ReachContent.checked;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.shared.Coded;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code safety} as it travels and rests: JSON. */
record SafetyContent(
    @Nullable List<String> times,
    @Nullable Boolean voicemail,
    @Nullable String callerName,
    @Nullable String callerOther,
    @Nullable String note) {

  static SafetyContent of(Safety safety) {
    return new SafetyContent(
        safety.times().stream().sorted().map(Safety.Time::code).toList(),
        safety.voicemail(),
        safety.caller().code(),
        safety.callerOther().orElse(null),
        safety.note().orElse(null));
  }

  Safety safety() {
    var when = EnumSet.noneOf(Safety.Time.class);
    for (var time : times == null ? List.<String>of() : times) {
      when.add(
          checked(Why.MALFORMED, "safety.times", time, code -> Coded.of(Safety.Time.class, code)));
    }
    var caller =
        callerName == null
            ? Safety.Caller.PASSERELLE
            : checked(
                Why.MALFORMED,
                "safety.callerName",
                callerName,
                code -> Coded.of(Safety.Caller.class, code));
    return new Safety(
        when,
        Boolean.TRUE.equals(voicemail),
        caller,
        text("safety.callerOther", callerOther, 60),
        text("safety.note", note, 200));
  }

  /** Words that may be missing or empty, but not too long; what nobody typed is taken out. */
  static Optional<String> text(String field, @Nullable String text, int longest) {
    return Optional.ofNullable(text)
        .map(PlainText::clean)
        .filter(PlainText::isReadable)
        .map(words ->
            checked(
                Why.MALFORMED,
                field,
                words,
                typed -> {
                  PlainText.check(field, typed, longest);
                  return typed;
                }));
  }

  @Override
  public String toString() {
    return "SafetyContent[•••]";
  }
}
