package ca.passerelle.bench;

import ca.passerelle.directory.search.Findable.Part;
import ca.passerelle.directory.search.GeneratedServices;
import ca.passerelle.shared.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/**
 * A directory such as a 211 centre sends, as large as one likes and the same each time: services in
 * French of organizations that give several, each at one place or two with telephones, hours,
 * languages and needs. One record a line, as HSDS 3.
 */
public final class GeneratedDirectory {
  private static final int AT_ONCE = 5_000;
  private static final List<String> LANGUAGES = List.of("fr", "en", "es", "ar", "ht");
  private static final List<String> TERMS =
      List.of("BD-5000.8300", "BH-1800", "LR-8000", "ND-3500", "RP-1500", "YZ-1000");
  private static final List<String> DAYS = List.of("MO,TU,WE,TH,FR", "MO,WE", "SA", "TU", "FR");

  private final GeneratedServices services = new GeneratedServices();
  private final long seed;

  public GeneratedDirectory(long seed) throws IOException {
    this.seed = seed;
  }

  public void write(int count, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      for (int from = 0; from < count; from += AT_ONCE) {
        write(from, Math.min(AT_ONCE, count - from), out);
      }
    }
  }

  private void write(int from, int count, BufferedWriter out) throws IOException {
    var random = new Random(seed + from);
    int number = from;
    for (var made : services.make(count, seed + from)) {
      var record = Json.mapper().createObjectNode();
      record.put("id", "s" + number).put("name", made.text(Part.NAME)).put("status", "active");
      record
          .put("description", made.text(Part.TEXT))
          .put("assured_date", "2026-05-0" + digit(random));
      record.put("fees_description", random.nextBoolean() ? "Gratuit" : random.nextInt(50) + " $");
      int owner = number / 4;
      record
          .putObject("organization")
          .put("id", "o" + owner)
          .put("name", "%s, %d".formatted(made.text(Part.ORGANIZATION), owner))
          .put("description", "Un organisme de son quartier, ouvert à toutes et à tous.");
      phone(record, random);
      record.putArray("languages").addObject().put("code", one(LANGUAGES, random));
      record
          .putArray("attributes")
          .addObject()
          .putObject("taxonomy_term")
          .put("code", one(TERMS, random));
      var sites = record.putArray("service_at_locations");
      place(sites.addObject(), owner, random);
      if (random.nextInt(5) == 0) {
        place(sites.addObject(), owner + 1, random);
      }
      out.write(record.toString());
      out.newLine();
      number++;
    }
  }

  private static void place(ObjectNode site, int owner, Random random) {
    var place = site.putObject("location");
    place
        .put("id", "l" + owner)
        .put("name", "Local %d".formatted(owner))
        .put("location_type", "physical")
        .put("latitude", 45 + owner % 1000 / 1000.0)
        .put("longitude", -73 - owner % 777 / 1000.0);
    place
        .putArray("addresses")
        .addObject()
        .put("address_1", "%d, rue Inventée".formatted(1 + owner % 9000))
        .put("city", "Montréal")
        .put("state_province", "QC")
        .put("postal_code", "H1L 1A1")
        .put("country", "CA")
        .put("address_type", "physical");
    var hours = site.putArray("schedules");
    for (int i = 0; i <= random.nextInt(2); i++) {
      hours
          .addObject()
          .put("freq", "WEEKLY")
          .put("byday", one(DAYS, random))
          .put("opens_at", "0%d:00".formatted(7 + i))
          .put("closes_at", "1%d:30".formatted(digit(random) % 8));
    }
  }

  private static void phone(ObjectNode record, Random random) {
    record
        .putArray("phones")
        .addObject()
        .put("number", "514-555-01%d%d".formatted(digit(random), digit(random)))
        .put("type", "voice");
  }

  private static int digit(Random random) {
    return 1 + random.nextInt(9);
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
