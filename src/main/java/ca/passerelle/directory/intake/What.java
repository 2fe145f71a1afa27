package ca.passerelle.directory.intake;

import ca.passerelle.directory.Cost;
import ca.passerelle.directory.CostEntry;
import ca.passerelle.directory.ServiceAreaEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SiteEntry;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes services of what a file says of them. */
final class What {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "organization",
          "organization_id",
          "name",
          "description",
          "url",
          "email",
          "status",
          "interpretation_services",
          "application_process",
          "fees_description",
          "fees",
          "eligibility_description",
          "minimum_age",
          "maximum_age",
          "assured_date",
          "alert",
          "phones",
          "schedules",
          "service_areas",
          "service_at_locations",
          "languages",
          "cost_options",
          "required_documents",
          "contacts",
          "attributes",
          "confidential");

  private static final Pattern FREE =
      Pattern.compile(
          "(?i)(c'est |this is |it is )?(gratuit|gratuite|gratuitement|free|free of charge|no fee|no fees|no charge|no cost|none|aucun|aucuns frais|sans frais|0|0 ?\\$|\\$ ?0)\\.?");

  private static final BigDecimal MOST = new BigDecimal("99999999");
  private static final int MAX_TEXT = 2000;
  private static final int MAX_LONG_TEXT = 4000;

  private final Given given;
  private final LocalDate today;
  private final Terms terms;

  What(Given given, LocalDate today, Terms terms) {
    this.given = given;
    this.today = today;
    this.terms = terms;
  }

  /** Null when nobody knows its name. */
  @Nullable ServiceEntry service(
      String slug, String organization, List<SiteEntry> at, List<String> hours) {
    given.onlyKnows(KNOWN, "services");
    var name = given.text("name", MAX_TEXT);
    if (name == null) {
      given.say("name", "", Done.LEFT_OUT, "Un service sans nom ne peut pas être montré.");
      return null;
    }
    var ages = ages();
    return new ServiceEntry(
        slug,
        organization,
        name,
        /* summary */ null,
        description(hours),
        needs(),
        status(),
        /* audience */ List.of(),
        ages.youngest(),
        ages.oldest(),
        given.text("eligibility_description", MAX_TEXT),
        Reaching.languages(given),
        given.text("interpretation_services", MAX_TEXT),
        cost(),
        documents(),
        given.text("application_process", MAX_TEXT),
        Reaching.phones(given),
        given.email("email"),
        given.web("url"),
        given.text("alert", MAX_TEXT),
        assured(),
        at,
        Reaching.contacts(given),
        areas());
  }

  private @Nullable Translated description(List<String> hours) {
    var said = given.words("description", MAX_LONG_TEXT);
    var all =
        Stream.concat(Stream.ofNullable(said), hours.stream()).collect(Collectors.joining("\n"));
    return all.isEmpty()
        ? null
        : Translated.french(all.substring(0, Math.min(all.length(), MAX_LONG_TEXT)));
  }

  private List<NeedId> needs() {
    var needs = new LinkedHashSet<NeedId>();
    for (var attribute : given.list("attributes")) {
      attribute
          .object("taxonomy_term")
          .ifPresent(term -> terms.need(term.raw("code")).ifPresent(needs::add));
    }
    return List.copyOf(needs);
  }

  private Status status() {
    var raw = given.raw("status");
    var word = raw.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return switch (word) {
      case "active" -> Status.ACTIVE;
      case "inactive" -> Status.INACTIVE;
      case "defunct", "deleted", "archived" -> Status.DEFUNCT;
      case "temporarily closed", "suspended" -> Status.TEMPORARILY_CLOSED;
      case "" -> {
        given.say("status", raw, Done.REPAIRED, "Sans état, il est lu comme actif.");
        yield Status.ACTIVE;
      }
      default -> {
        given.say("status", raw, Done.KEPT, "État inconnu : le service n'est pas montré.");
        yield Status.INACTIVE;
      }
    };
  }

  private Ages ages() {
    var youngest = given.age("minimum_age");
    var oldest = given.age("maximum_age");
    if (youngest != null && oldest != null && youngest > oldest) {
      given.say(
          "maximum_age", youngest + " > " + oldest, Done.LEFT_OUT, "Ces âges se contredisent.");
      return new Ages(null, null);
    }
    return new Ages(youngest, oldest);
  }

  private @Nullable LocalDate assured() {
    var day = given.date("assured_date");
    if (day != null && day.isAfter(today)) {
      given.say("assured_date", day.toString(), Done.LEFT_OUT, "Personne n'a vérifié demain.");
      return null;
    }
    return day;
  }

  private @Nullable CostEntry cost() {
    var words = given.words("fees_description", MAX_TEXT);
    if (words == null) {
      words = given.words("fees", MAX_TEXT);
    }
    if (words != null && FREE.matcher(words).matches()) {
      return new CostEntry(Cost.Kind.FREE, null, null);
    }
    var options = given.list("cost_options");
    if (options.size() == 1) {
      var amount = amount(options.getFirst());
      if (amount != null) {
        return new CostEntry(
            amount.signum() == 0 ? Cost.Kind.FREE : Cost.Kind.PAID,
            amount.signum() == 0 ? null : amount,
            words == null
                ? options.getFirst().text("amount_description", MAX_TEXT)
                : Translated.french(words));
      }
    }
    var lines =
        Stream.concat(Stream.ofNullable(words), options.stream().map(What::line))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return lines.isEmpty()
        ? null
        : new CostEntry(
            Cost.Kind.UNKNOWN,
            null,
            Translated.french(lines.substring(0, Math.min(lines.length(), MAX_TEXT))));
  }

  /** Null unless it is in Canadian dollars. */
  private static @Nullable BigDecimal amount(Given option) {
    var currency = option.raw("currency").toUpperCase(Locale.ROOT);
    if (!currency.equals("CAD")) {
      return null;
    }
    try {
      var amount = new BigDecimal(option.raw("amount").replace(',', '.'));
      return amount.signum() >= 0 && amount.compareTo(MOST) < 0 ? amount : null;
    } catch (NumberFormatException notAnAmount) {
      return null;
    }
  }

  private static String line(Given option) {
    return Stream.of("option", "amount", "currency", "amount_description")
        .map(field -> Clean.of(option.raw(field)).text())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private @Nullable List<Translated> documents() {
    var documents =
        given.list("required_documents").stream()
            .map(document -> document.text("document", MAX_TEXT))
            .filter(Objects::nonNull)
            .toList();
    return documents.isEmpty() ? null : documents; // an export's empty list says nothing
  }

  private List<ServiceAreaEntry> areas() {
    var areas = new ArrayList<ServiceAreaEntry>();
    for (var area : given.list("service_areas")) {
      var name = area.text("name", MAX_TEXT);
      var description = area.text("description", MAX_TEXT);
      if (name != null) {
        areas.add(new ServiceAreaEntry(name, description));
      } else if (description != null) {
        areas.add(new ServiceAreaEntry(description, null));
      }
    }
    return areas.stream().distinct().toList();
  }

  private record Ages(@Nullable Integer youngest, @Nullable Integer oldest) {}
}
