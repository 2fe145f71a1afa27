package ca.passerelle.adminscreens;

import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.shared.Translated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How needs, organizations and places are called, each looked up when it is first met: nobody reads
 * tens of thousands of them to name three.
 */
final class RecordNames implements EntryWords.Names {
  private final AdminView view;
  private final DirectoryDesk directory;
  private final Map<Key, String> known = new HashMap<>();

  /** An organization and the place where it is often have the same short name. */
  private record Key(RecordKind kind, String key) {}

  RecordNames(AdminView view, DirectoryDesk directory, List<Need> needs) {
    this.view = view;
    this.directory = directory;
    needs.forEach(
        need -> known.put(new Key(RecordKind.NEED, need.id().value()), view.in(need.label())));
  }

  @Override
  public String of(RecordKind kind, String key) {
    return known.computeIfAbsent(new Key(kind, key), this::name);
  }

  private String name(Key it) {
    var name =
        switch (it.kind()) {
          case ORGANIZATION -> directory.organization(view.here(), it.key());
          case LOCATION -> directory.place(view.here(), it.key());
          case SERVICE, NEED, LISTING -> Optional.<Translated>empty();
        };
    return name.map(view::in).orElse(it.key());
  }
}
