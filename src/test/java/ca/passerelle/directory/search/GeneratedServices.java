package ca.passerelle.directory.search;

import ca.passerelle.directory.search.Findable.Part;
import ca.passerelle.directory.search.Findable.Passage;
import ca.passerelle.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Services in French, as many as one likes and the same ones each time. Each announces in other
 * words what one service of Quartier-démo does ({@code search/variants.txt}), so that the
 * judgements of that one hold for it; every fourth does something nobody in the judged set asks
 * for.
 */
public final class GeneratedServices {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path CONFIG = Path.of("kiosk-config");
  private static final String NOTHING_JUDGED = "-";
  private static final List<String> HOUSES =
      List.of(
          "Centre communautaire",
          "Maison",
          "Carrefour",
          "Regroupement",
          "Entraide",
          "Coopérative",
          "Association",
          "Fondation",
          "Relais",
          "Œuvre");
  private static final List<String> PATRONS =
      List.of(
          "Sainte-Luce",
          "Saint-Anselme",
          "du Moulin",
          "des Érables",
          "de la Rivière",
          "du Belvédère",
          "des Pionniers",
          "Notre-Dame",
          "du Vallon",
          "de l’Avenir",
          "des Tilleuls",
          "du Cap",
          "Saint-Donat",
          "des Ormes",
          "du Plateau",
          "de la Gare",
          "du Vieux-Port",
          "des Sources");
  private static final List<String> TOWNS =
      List.of(
          "Nord",
          "Sud",
          "Est",
          "Ouest",
          "Rosemont",
          "Limoilou",
          "Chomedey",
          "Hochelaga",
          "Jonquière",
          "Granby",
          "Rimouski",
          "Saint-Henri",
          "Verdun",
          "Lachine",
          "Gatineau",
          "Matane",
          "Alma",
          "Sorel",
          "Beauport",
          "Longueuil");
  private static final List<String> ENDINGS =
      List.of(
          "Apportez une pièce d’identité si vous en avez une.",
          "Appelez avant de vous déplacer.",
          "L’entrée se fait par la ruelle.",
          "Service offert en collaboration avec nos partenaires du milieu.",
          "Priorité aux résidents du secteur.",
          "Fermé pendant le congé des Fêtes.");

  /**
   * A kind of service.
   *
   * @param like the name the files give the service that is judged; {@code -}: none
   */
  private record Kind(String like, List<String> names, List<String> texts, List<String> marks) {}

  /** One that was made, and the judged service it is like. */
  public record Made(Findable service, String like) {
    public String text(Part part) {
      return String.join(
          " ",
          service.passages().stream()
              .filter(passage -> passage.part() == part)
              .map(Passage::text)
              .toList());
    }
  }

  private final List<Kind> judged;
  private final List<Kind> others;
  private final Map<String, String> needs = new LinkedHashMap<>();

  public GeneratedServices() throws IOException {
    var kinds = kinds();
    var written = new LinkedHashMap<String, JsonNode>();
    for (var file : files()) {
      YAML.readTree(Files.readString(file))
          .get("services")
          .forEach(service -> written.put(service.get("id").asString(), service));
    }
    YAML.readTree(Files.readString(CONFIG.resolve("needs.yaml")))
        .get("needs")
        .forEach(need -> needs.put(need.get("id").asString(), label(need)));
    judged =
        kinds.stream()
            .filter(kind -> !kind.like().equals(NOTHING_JUDGED))
            .map(kind -> with(kind, Objects.requireNonNull(written.get(kind.like()))))
            .toList();
    others = kinds.stream().filter(kind -> kind.like().equals(NOTHING_JUDGED)).toList();
  }

  /** The words of here that we ship. */
  public static SearchWords words() throws IOException {
    return Json.mapper()
        .treeToValue(
            YAML.readTree(Files.readString(CONFIG.resolve("search-words.yaml"))),
            SearchWords.class);
  }

  private static String label(JsonNode need) {
    return need.get("label").get("fr").asString()
        + ". "
        + need.get("examples").get("fr").asString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(CONFIG.resolve("communities/quartier-demo/services"))) {
      return all.sorted().toList();
    }
  }

  private static List<Kind> kinds() throws IOException {
    try (InputStream file = GeneratedServices.class.getResourceAsStream("/search/variants.txt")) {
      var kinds = new ArrayList<Kind>();
      new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> read(line, kinds));
      return kinds;
    }
  }

  private static void read(String line, List<Kind> kinds) {
    if (line.startsWith("= ")) {
      kinds.add(
          new Kind(line.substring(2).strip(), new ArrayList<>(), new ArrayList<>(), List.of()));
    } else if (line.startsWith("name: ")) {
      kinds.getLast().names().add(line.substring(6));
    } else if (line.startsWith("text: ")) {
      kinds.getLast().texts().add(line.substring(6));
    }
  }

  private static Kind with(Kind kind, JsonNode written) {
    kind.names().add(written.get("name").get("fr").asString());
    for (var field : List.of("summary", "description")) {
      kind.texts().add(written.get(field).get("fr").asString());
    }
    var marks = new ArrayList<String>();
    written.get("needs").forEach(need -> marks.add(need.asString()));
    written.get("audience").forEach(people -> marks.add(people.asString()));
    return new Kind(kind.like(), kind.names(), kind.texts(), marks);
  }

  public List<Made> make(int count, long seed) {
    var random = new Random(seed);
    var made = new ArrayList<Made>(count);
    for (int i = 0; i < count; i++) {
      var kind = one(i % 4 == 3 ? others : judged, random);
      made.add(new Made(service(kind, random), kind.like()));
    }
    return made;
  }

  private Findable service(Kind kind, Random random) {
    var passages = new ArrayList<Passage>();
    passages.add(french(Part.NAME, one(kind.names(), random) + place(random)));
    passages.add(
        french(
            Part.ORGANIZATION,
            one(HOUSES, random) + " " + one(PATRONS, random) + " de " + one(TOWNS, random)));
    var first = one(kind.texts(), random);
    var second = one(kind.texts(), random);
    passages.add(french(Part.TEXT, first));
    passages.add(
        french(Part.TEXT, (second.equals(first) ? "" : second + " ") + one(ENDINGS, random)));
    for (var mark : kind.marks()) {
      var need = needs.get(mark);
      if (need != null) {
        passages.add(french(Part.NEED, need));
      }
    }
    return new Findable(new UUID(random.nextLong(), random.nextLong()), passages, kind.marks());
  }

  /** Half of them say where. */
  private static String place(Random random) {
    return random.nextBoolean() ? "" : " – " + one(TOWNS, random);
  }

  private static Passage french(Part part, String text) {
    return new Passage(part, "fr", text);
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
