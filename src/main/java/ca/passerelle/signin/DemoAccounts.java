package ca.passerelle.signin;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigFiles;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.startup.DemoSignIns;
import ca.passerelle.startup.Welcome;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Accounts with a known password, made in demo mode only and marked for ever as such. */
@Component
@Order(2)
class DemoAccounts implements Welcome, DemoSignIns {
  private static final String FILE = "demo-accounts";

  private final ConfigFiles files;
  private final AccountStore accounts;
  private final Usable usable;
  private final PasswordEncoder encoder;
  private final Clock clock;

  DemoAccounts(
      ConfigFiles files,
      AccountStore accounts,
      Usable usable,
      PasswordEncoder encoder,
      Clock clock) {
    this.files = files;
    this.accounts = accounts;
    this.usable = usable;
    this.encoder = encoder;
    this.clock = clock;
  }

  @EventListener(ApplicationStartedEvent.class)
  void make() {
    file()
        .ifPresent(file -> {
          // One hash for all: they share a password anyone may read. None where nobody is missing:
          // it is slow on purpose.
          var hash = SingletonSupplier.of(() -> String.valueOf(encoder.encode(file.password())));
          file.accounts().stream()
              .filter(entry -> accounts.find(new Login(entry.id())).isEmpty())
              .forEach(entry -> {
                var account = entry.account();
                accounts.add(account, clock.instant());
                accounts.password(account.id(), hash.obtain());
              });
        });
  }

  @Override
  public List<String> lines(URI origin, boolean demo) {
    var lines = new ArrayList<String>();
    password()
        .ifPresent(password ->
            lines.add(
                "Sign in at %s%s, password %s, as:".formatted(origin, Doors.SIGN_IN, password)));
    all(Locale.ENGLISH)
        .forEach(account -> lines.add("  %-16s %s".formatted(account.name(), account.purpose())));
    return lines;
  }

  @Override
  public Optional<String> password() {
    return file().map(DemoFile::password);
  }

  @Override
  public List<DemoSignIn> all(Locale locale) {
    return file().map(DemoFile::accounts).orElse(List.of()).stream()
        .filter(this::canBeUsed)
        .map(entry ->
            new DemoSignIn(
                entry.id(),
                entry.purpose().in(Language.of(locale)),
                "%s?%s=%s".formatted(Doors.SIGN_IN, SignInView.NAME, entry.id())))
        .toList();
  }

  /** Somebody may have put it aside, or had it forgotten. */
  private boolean canBeUsed(Entry entry) {
    return accounts.find(new Login(entry.id())).filter(usable::now).isPresent();
  }

  private Optional<DemoFile> file() {
    return usable.demonstration() ? files.read(FILE, DemoFile.class) : Optional.empty();
  }

  record DemoFile(String password, List<Entry> accounts) {}

  record Entry(
      String id,
      String displayName,
      @Nullable String worker,
      List<EntryGrant> grants,
      Translated purpose) {
    Account account() {
      return new Account(
          new AccountId(UUID.randomUUID()),
          0,
          new Login(id),
          displayName,
          Optional.ofNullable(worker).map(WorkerId::new),
          grants.stream()
              .map(grant -> new Grant(grant.role(), grant.community()))
              .collect(Collectors.toUnmodifiableSet()),
          true,
          false);
    }
  }

  record EntryGrant(Role role, CommunityId community) {}
}
