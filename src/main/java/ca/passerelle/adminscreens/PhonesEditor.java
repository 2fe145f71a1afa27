package ca.passerelle.adminscreens;

import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.shared.Language;
import java.util.List;

/** All the telephones of a record, in the order in which citizens read them. */
class PhonesEditor extends EntryLines<PhoneEntry> {
  private static final PhoneEntry BLANK = new PhoneEntry("", null, null, null);

  PhonesEditor(List<PhoneEntry> phones, List<Language> languages) {
    super(
        "admin.phones",
        phones,
        (phone, rank) -> new PhoneLine(phone.orElse(BLANK), rank, languages));
    addClassName("phones");
  }
}
