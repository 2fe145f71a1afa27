package ca.passerelle.configuration;

import ca.passerelle.configuration.Draft.Item;
import ca.passerelle.shared.CommunityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every item to its communities and checks what only all files together can say. */
class Drafting {
  private static final String COMMUNITY = "community";

  private final List<Problem> problems = new ArrayList<>();
  private final Map<CommunityId, Sheet> sheets = new LinkedHashMap<>();
  private final Map<Named, ReadItem.Place> everywhere = new HashMap<>();
  private final List<ConfigSection<?>> sections;
  private final Set<String> unreadable;

  /**
   * @param unreadable sections that could not be read whole: a name that is not found there is no
   *     mistake of whoever wrote it
   */
  Drafting(List<ConfigSection<?>> sections, List<ReadItem<?>> items, Set<String> unreadable) {
    this.sections = sections;
    this.unreadable = unreadable;
    items.forEach(this::openSheet);
    for (var section : sections) {
      for (var item : items) {
        if (item.section().equals(section)) {
          give(item);
        }
      }
    }
    sheets.values().forEach(this::checkReferences);
  }

  List<Problem> problems() {
    return problems;
  }

  /**
   * @param fictionToo whether communities that do not exist are drawn too
   */
  Draft draft(boolean fictionToo) {
    var communities = new LinkedHashMap<CommunityId, List<Item<?>>>();
    sheets.forEach((community, sheet) -> {
      if (fictionToo || !sheet.fictional) {
        communities.put(community, sheet.items);
      }
    });
    return new Draft(communities);
  }

  private void openSheet(ReadItem<?> item) {
    if (!item.section().name().equals(COMMUNITY)) {
      return;
    }
    var folder = item.place().file().community().orElse("");
    if (!folder.equals(item.id())) {
      problems.add(
          item.place()
              .problem(
                  "/id",
                  "L'identifiant « %s » doit être le nom du dossier, « %s »."
                      .formatted(item.id(), folder)));
      return;
    }
    var content = item.place().read().root();
    var id = new CommunityId(folder);
    sheets.put(
        id,
        new Sheet(
            id,
            content.path("listed_as").asString(folder),
            content.path("fictional").asBoolean(false)));
  }

  private <T extends Record> void give(ReadItem<T> item) {
    var file = item.place().file();
    for (var remark : item.value().map(item.section()::remarks).orElse(List.of())) {
      problems.add(item.place().problem(remark.field(), remark.sentence()));
    }
    if (file.community().isPresent()) {
      var sheet = file.communityId().map(sheets::get).orElse(null);
      if (sheet != null) {
        add(sheet, item);
      } else {
        problems.add(
            item.place()
                .problem(
                    "",
                    "Cette communauté n'existe pas : ajoutez communities/%s/community.yaml."
                        .formatted(file.community().get())));
      }
      return;
    }
    var concerned =
        sheets.values().stream()
            .filter(sheet -> item.value().map(v -> item.section().concerns(v, sheet)).orElse(true))
            .toList();
    if (concerned.isEmpty()) {
      problems.add(
          item.place()
              .problem(
                  "",
                  "« %s » n'appartient à aucune communauté : corrigez le nom de la communauté ou de l'organisme."
                      .formatted(item.key())));
    }
    concerned.forEach(sheet -> add(sheet, item));
  }

  private <T extends Record> void add(Sheet sheet, ReadItem<T> item) {
    var section = item.section();
    var named = new Named(section.name(), item.key());
    var first = section.sharesNames() ? everywhere.putIfAbsent(named, item.place()) : null;
    if (!sheet.names.add(named) || first != null) {
      problems.add(
          item.place()
              .problem("", "« %s » existe déjà : donnez un autre nom.".formatted(item.key())));
      return;
    }
    item.value()
        .ifPresent(value -> {
          sheet.items.add(new Item<>(section, item.key(), sheet.count(section.name()), value));
          for (var reference : section.references(value)) {
            sheet.pending.add(new Pending(item.place(), reference));
          }
        });
  }

  private void checkReferences(Sheet sheet) {
    var known = new HashSet<String>();
    sections.forEach(section -> known.add(section.name()));
    known.removeAll(unreadable);
    for (var pending : sheet.pending) {
      var reference = pending.reference();
      if (known.contains(reference.section())
          && !sheet.names.contains(new Named(reference.section(), reference.key()))) {
        var problem =
            pending
                .place()
                .problem(
                    reference.field(),
                    "« %s » ne se trouve pas dans « %s » : corrigez ce nom ou ajoutez-le là."
                        .formatted(reference.key(), reference.section()));
        if (!problems.contains(problem)) {
          problems.add(problem);
        }
      }
    }
  }

  private record Named(String section, String key) {}

  private record Pending(ReadItem.Place place, Reference reference) {}

  /** One community while it is being drawn. */
  private static final class Sheet implements Scope {
    private final CommunityId community;
    private final String listedAs;
    private final boolean fictional;
    private final List<Item<?>> items = new ArrayList<>();
    private final Set<Named> names = new LinkedHashSet<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Sheet(CommunityId community, String listedAs, boolean fictional) {
      this.community = community;
      this.listedAs = listedAs;
      this.fictional = fictional;
    }

    int count(String section) {
      return counts.merge(section, 1, Integer::sum) - 1;
    }

    @Override
    public CommunityId community() {
      return community;
    }

    @Override
    public String listedAs() {
      return listedAs;
    }
  }
}
