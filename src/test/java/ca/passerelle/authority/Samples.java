package ca.passerelle.authority;

import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.Envelope;
import ca.passerelle.contact.Reading;
import ca.passerelle.content.NewsDesk;
import ca.passerelle.content.NewsItem;
import ca.passerelle.directory.BulkChange;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedListing;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.ListingEntry;
import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.NeedEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.TranslationLine;
import ca.passerelle.directory.intake.Mapping;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.signin.AccountLine;
import ca.passerelle.signin.Accounts;
import ca.passerelle.signin.Login;
import ca.passerelle.signin.NewAccount;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.CitizenForm;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Something of one community for every kind of argument that services take. */
class Samples {
  private static final String KIOSK = "web-quartier-demo";

  private final Map<Class<?>, Supplier<Object>> samples = new HashMap<>();

  Samples(ApplicationContext context, CommunityId here, WorkerId worker) {
    var news = context.getBean(NewsDesk.class);
    var directory = context.getBean(DirectoryDesk.class);
    SecurityContextHolder.setContext(Acting.as(Role.EDITOR, here));
    NewsItem item = news.all(here).getFirst();
    EditedService service =
        directory
            .open(
                here,
                directory.services(here, ServiceSearch.ALL, Page.Part.ALL).items().getFirst().id())
            .orElseThrow();
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, here));
    AccountId account =
        context.getBean(Accounts.class).in(here).stream()
            .map(AccountLine::account)
            .filter(known -> known.worker().filter(worker::equals).isPresent())
            .findFirst()
            .orElseThrow()
            .id();
    SecurityContextHolder.clearContext();
    give(here, worker, account, item, item.id(), item.entry());
    give(
        new EditedListing(
            service.id(),
            0,
            "Nulle part",
            new ListingEntry(
                Translated.french("Nulle part"),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null)));
    give(service, service.id(), service.entry(), new KioskId("demo-caisse"), "texte");
    give(UUID.randomUUID(), Language.ENGLISH);
    samples.put(BulkChange.class, BulkChange.OpenAgain::new);
    give(
        new NeedId("essai"),
        new NeedEntry("essai", "house", Translated.french("Essai"), Translated.french("x"), false));
    give(Json.read("{\"id\": \"essai\", \"name\": {\"fr\": \"Essai\"}}", OrganizationEntry.class));
    give(
        Json.read(
            "{\"id\": \"essai\", \"location_type\": \"physical\", \"name\": {\"fr\": \"Essai\"}}",
            LocationEntry.class));
    samples.put(int.class, () -> 1);
    give(Optional.empty(), 0L, Instant.parse("2026-11-24T15:00:00Z"));
    samples.put(long.class, () -> 0L);
    give(new Mapping(null, List.of()));
    samples.put(boolean.class, () -> false);
    samples.put(UUID.class, UUID::randomUUID);
    samples.put(Runnable.class, () -> (Runnable) () -> {});
    samples.put(InputStream.class, InputStream::nullInputStream);
    samples.put(OutputStream.class, OutputStream::nullOutputStream);
    samples.put(List.class, List::of);
    samples.put(Collection.class, List::of);
    give(new TranslationLine.Where(UUID.randomUUID(), "name"));
    give(ServiceSearch.ALL, new Page.Part(0, 1));
    samples.put(Set.class, () -> Set.of(Role.EDITOR));
    samples.put(List.class, () -> List.of("texte"));
    samples.put(UUID.class, UUID::randomUUID);
    give(YearMonth.of(2026, 11));
    samples.put(
        NewAccount.class,
        () ->
            new NewAccount(
                here,
                new Login("matrix-" + UUID.randomUUID().toString().substring(0, 8)),
                "Matrice",
                Optional.empty(),
                Set.of(Role.EDITOR)));
    samples.put(
        ContactRequestId.class,
        () -> request(context.getBean(ContactDesk.class), context.getBean(Sealing.class)));
    samples.put(
        Reading.class,
        () -> {
          var desk = context.getBean(ContactDesk.class);
          var request = request(desk, context.getBean(Sealing.class));
          SecurityContextHolder.setContext(Acting.as(holder(here, worker)));
          desk.claim(request);
          var reading = desk.open(request).reading();
          SecurityContextHolder.clearContext();
          return reading;
        });
  }

  private static Actor holder(CommunityId here, WorkerId worker) {
    return new Actor(
        new AccountId(UUID.randomUUID()),
        Optional.of(worker),
        "Essai",
        Set.of(new Grant(Role.WORKER, here)));
  }

  Object[] argumentsOf(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(this::sample).toArray();
  }

  private void give(Object... values) {
    for (var value : values) {
      samples.put(value.getClass(), () -> value);
    }
  }

  private Object sample(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    var supplier = samples.get(type);
    if (supplier == null) {
      throw new AssertionError("The matrix needs a sample of " + type.getSimpleName());
    }
    return supplier.get();
  }

  /** A citizen's request that waits in the community. */
  private static ContactRequestId request(ContactDesk desk, Sealing sealing) {
    var form = CitizenForm.request(KIOSK);
    desk.receive(
        new Envelope(
            form.id(), new KioskId(KIOSK), Optional.empty(), form.sealed(sealing.publicKeySet())));
    return new ContactRequestId(UUID.fromString(form.id()));
  }
}
