package ca.passerelle.adminscreens;

import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.PostalAddress;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a letter would arrive and a map would point, and whether everybody may know. */
class AddressPart extends Div {
  private static final int LINE_LENGTH = 200;
  private static final Pattern POSTAL_CODE =
      Pattern.compile("(?i)[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]");
  private static final Pattern POINT =
      Pattern.compile("\\s*(-?[0-9]{1,2}[.][0-9]+)\\s*[,; ]\\s*(-?[0-9]{1,3}[.][0-9]+)\\s*");
  private static final int SPACE_AT = 3;

  private final transient Optional<PostalAddress> before;
  private final transient Optional<GeoPoint> pointBefore;
  private final TextField first = line("admin.address.line");
  private final TextField second = line("admin.address.more");
  private final TextField city = line("admin.address.city");
  private final TextField province = line("admin.address.province");
  private final TextField postalCode = line("admin.address.code");
  private final TextField point = line("admin.address.point");
  private final Checkbox confidential = new Checkbox();

  AddressPart(Optional<PostalAddress> before, Optional<GeoPoint> point) {
    this.before = before;
    this.pointBefore = point;
    addClassName("address-part");
    first.setValue(before.map(PostalAddress::address1).orElse(""));
    second.setValue(before.map(PostalAddress::address2).orElse(""));
    city.setValue(before.map(PostalAddress::city).orElse(""));
    province.setValue(before.map(PostalAddress::stateProvince).orElse("QC"));
    postalCode.setValue(before.map(PostalAddress::postalCode).orElse(""));
    this.point.setValue(point.map(AddressPart::text).orElse(""));
    this.point.setHelperText(getTranslation("admin.address.point.help"));
    confidential.setLabel(getTranslation("admin.address.confidential"));
    confidential.setValue(before.map(PostalAddress::confidential).orElse(false));
    var town = new Div(city, province, postalCode);
    town.addClassName("figures");
    add(first, second, town, confidential, this.point);
  }

  private TextField line(String key) {
    var field = new TextField(getTranslation(key));
    field.setMaxLength(LINE_LENGTH);
    field.addValueChangeListener(_ -> field.setInvalid(false));
    return field;
  }

  private static String text(GeoPoint point) {
    return point.latitude() + ", " + point.longitude();
  }

  /** False, and marked, when a letter or a map would not find it. */
  boolean valid() {
    boolean begun =
        Stream.of(first, second, city, postalCode).anyMatch(field -> !field.getValue().isBlank());
    boolean good = require(first, begun);
    good &= require(city, begun);
    good &= require(province, begun);
    boolean known = before.map(PostalAddress::country).filter(it -> !it.equals("CA")).isPresent();
    good &=
        Fields.check(
            postalCode,
            known || POSTAL_CODE.matcher(postalCode.getValue().strip()).matches(),
            "admin.bad-postal-code");
    return Fields.check(point, point().isPresent(), "admin.bad-point") && good;
  }

  private boolean require(TextField field, boolean wanted) {
    boolean good = !wanted || !field.getValue().isBlank();
    field.setErrorMessage(getTranslation("admin.address.missing"));
    field.setInvalid(!good);
    return good;
  }

  /** Empty: nobody knows. */
  Optional<PostalAddress> address() {
    var line = Fields.text(first);
    return line == null
        ? Optional.empty()
        : Optional.of(
            new PostalAddress(
                line,
                Fields.text(second),
                Objects.requireNonNullElse(Fields.text(city), ""),
                Objects.requireNonNullElse(Fields.text(province), ""),
                code(),
                before.map(PostalAddress::country).orElse("CA"),
                confidential.getValue()));
  }

  private @Nullable String code() {
    var typed = Fields.text(postalCode);
    if (typed == null || !POSTAL_CODE.matcher(typed).matches()) {
      return typed;
    }
    var letters = typed.replace(" ", "").toUpperCase(Locale.ROOT);
    return letters.substring(0, SPACE_AT) + " " + letters.substring(SPACE_AT);
  }

  Optional<GeoPoint> point() {
    if (pointBefore.filter(it -> text(it).equals(point.getValue())).isPresent()) {
      return pointBefore;
    }
    var typed = POINT.matcher(point.getValue());
    try {
      return typed.matches()
          ? Optional.of(
              new GeoPoint(Double.parseDouble(typed.group(1)), Double.parseDouble(typed.group(2))))
          : Optional.empty();
    } catch (IllegalArgumentException notOnEarth) {
      return Optional.empty();
    }
  }
}
