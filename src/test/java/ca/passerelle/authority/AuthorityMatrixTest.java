package ca.passerelle.authority;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.PasserelleTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every service method × every role × own and another community. Methods are found by reflection: a
 * new one without a guard, or without a line below, fails here.
 */
@PasserelleTest
class AuthorityMatrixTest {
  private static final CommunityId HERE = new CommunityId("quartier-demo");
  private static final CommunityId ELSEWHERE = new CommunityId("jonquiere");
  private static final WorkerId WORKER = new WorkerId("amina");

  /** Who may call a guarded method, of the community that its arguments belong to. */
  private static final Map<String, Set<Role>> IN_THE_COMMUNITY =
      Map.ofEntries(
          rule("AccessLog.of", Role.ADMINISTRATOR),
          rule("AccountNames.*", Role.EDITOR),
          rule("Accounts.*", Role.ADMINISTRATOR),
          rule("FormerAccounts.*", Role.ADMINISTRATOR),
          rule("CampaignDesk.*", Role.EDITOR),
          rule("ConflictDesk.*", Role.EDITOR),
          rule("ContactDesk.board", Role.COORDINATOR),
          rule("ContactDesk.reassign", Role.COORDINATOR),
          rule("ContactDesk.stranded", Role.ADMINISTRATOR),
          rule("ContactDesk.*", Role.WORKER),
          rule("CorrectionDesk.*", Role.EDITOR),
          rule("CrisisLines.checked", Role.ADMINISTRATOR),
          rule("CrisisLines.toBeChecked", Role.ADMINISTRATOR),
          rule("DeviceTokens.activationLink", Role.ADMINISTRATOR),
          rule("DirectoryDesk.*", Role.EDITOR),
          rule("DuplicateDesk.*", Role.EDITOR),
          rule("DirectoryExport.*", Role.ADMINISTRATOR),
          rule("DirectoryHistory.*", Role.EDITOR),
          rule("Fleet.*", Role.ADMINISTRATOR),
          rule("FreshnessDesk.*", Role.EDITOR),
          rule("ImportDesk.*", Role.ADMINISTRATOR),
          rule("MappingDesk.*", Role.ADMINISTRATOR),
          rule("NeedDesk.*", Role.EDITOR),
          rule("NewsDesk.*", Role.EDITOR),
          rule("OrganizationDesk.*", Role.EDITOR),
          rule("PlaceDesk.*", Role.EDITOR),
          rule("ServicePreview.*", Role.EDITOR),
          rule("TranslationDesk.*", Role.EDITOR),
          rule("BulkDesk.*", Role.EDITOR),
          rule("Outreach.goOffDuty", Role.WORKER, Role.COORDINATOR),
          rule("Outreach.goOnDuty", Role.WORKER, Role.COORDINATOR),
          rule("UnmetNeeds.*", Role.COORDINATOR, Role.ADMINISTRATOR),
          rule("UnmetRequests.*", Role.COORDINATOR, Role.ADMINISTRATOR),
          rule("Outreach.*", Role.WORKER, Role.COORDINATOR, Role.ADMINISTRATOR));

  /** These name no community: they are about whoever calls. */
  private static final Map<String, Set<Role>> ABOUT_ONESELF =
      Map.ofEntries(
          rule("ContactDesk.closedLately", Role.WORKER),
          rule("ContactDesk.mine", Role.WORKER),
          rule("OwnAccount.*", Role.values()));

  /**
   * Open to every caller, each for its reason: what citizens see without signing in, what a sealed
   * message or a one-time secret authorises, what only other modules call.
   */
  private static final Set<String> OPEN =
      Set.of(
          "AccessLog.mentions",
          "AccessLog.opened",
          "Communities.*",
          "ConfigFiles.*",
          "ConsentTexts.*",
          "ContactDesk.followUp",
          "ContactDesk.glance",
          "ContactDesk.receive",
          "CrisisLines.of",
          "DeviceTokens.activate",
          "DeviceTokens.issue",
          "DeviceTokens.issueAnother",
          "DeviceTokens.kioskOf",
          "Directory.*",
          "HsdsFeed.*",
          "Fleet.kiosk",
          "Fleet.kiosks",
          "Fleet.seen",
          "HostVenues.*",
          "Needs.*",
          "News.*",
          "OneTimeAccess.*",
          "Outreach.answersIn",
          "OwnListing.*",
          "Outreach.worker");

  @Autowired ApplicationContext context;
  @Autowired PlatformTransactionManager transactions;

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void everyServiceMethodIsGuardedOrOpenOnPurpose() {
    var forgotten = new TreeSet<String>();
    methods()
        .forEach(call -> {
          boolean open = OPEN.contains(call.name()) || OPEN.contains(call.all());
          boolean ruled = rules(call).isPresent();
          if (call.guarded() ? !ruled : !open) {
            forgotten.add(call.name());
          }
        });
    assertThat(forgotten).as("guard these, or say here that they are open, or to whom").isEmpty();
    assertThat(methods().filter(Call::guarded).count()).as("guarded methods").isGreaterThan(25);
  }

  @Test
  void everyGuardedMethodAnswersItsRolesInTheirCommunityAndNobodyElse() {
    var samples = new Samples(context, HERE, WORKER);
    var wrong = new ArrayList<String>();
    // What a module keeps to itself is reached through its screens only.
    var calls = methods().filter(Call::guarded).filter(Call::shared).toList();
    for (var call : calls) {
      for (var caller : callers()) {
        boolean expected =
            caller.role().isPresent()
                && rules(call).orElseThrow().contains(caller.role().get())
                && (aboutOneself(call) || caller.here());
        if (answers(call, caller.context(), samples) != expected) {
          wrong.add(call.name() + (expected ? " refuses " : " answers ") + caller.description());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(calls.size() * callers().size()).as("cells of the matrix").isGreaterThan(250);
  }

  /** Shows that the matrix can fail: a method that nobody guards is told from one that is. */
  @Test
  void aMethodWithoutAGuardIsSeen() throws NoSuchMethodException {
    var bare = Forgetful.class.getMethod("everything");
    assertThat(new Call(new Forgetful(), Forgetful.class, bare).guarded()).isFalse();
    assertThat(rules(new Call(new Forgetful(), Forgetful.class, bare))).isEmpty();
  }

  private boolean answers(Call call, SecurityContext caller, Samples samples) {
    SecurityContextHolder.clearContext();
    var arguments = samples.argumentsOf(call.method());
    SecurityContextHolder.setContext(caller);
    if (call.owner().getSimpleName().equals("ContactDesk")) {
      return call.answered(arguments);
    }
    // Undone each time: the next caller finds everything as it was.
    var transaction = new TransactionTemplate(transactions);
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          status.setRollbackOnly();
          if (call.name().equals("FormerAccounts.forget")) {
            leaves((AccountId) arguments[0]);
          }
          return call.answered(arguments);
        }));
  }

  /** Only who left can be forgotten. */
  private void leaves(AccountId account) {
    context
        .getBean(JdbcTemplate.class)
        .update("insert into former_account values (?, ?)", HERE.value(), account.value());
  }

  private Stream<Call> methods() {
    return context.getBeansWithAnnotation(Service.class).values().stream()
        .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("ca.passerelle."))
        .flatMap(bean -> {
          var owner = AopUtils.getTargetClass(bean);
          return Arrays.stream(owner.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .filter(method -> !method.isSynthetic())
              .map(method -> new Call(bean, owner, method));
        });
  }

  private static Optional<Set<Role>> rules(Call call) {
    return Stream.of(
            ABOUT_ONESELF.get(call.name()),
            ABOUT_ONESELF.get(call.all()),
            IN_THE_COMMUNITY.get(call.name()),
            IN_THE_COMMUNITY.get(call.all()))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private static boolean aboutOneself(Call call) {
    return ABOUT_ONESELF.containsKey(call.name()) || ABOUT_ONESELF.containsKey(call.all());
  }

  private static List<Caller> callers() {
    var callers = new ArrayList<Caller>();
    callers.add(new Caller(Optional.empty(), false, new SecurityContextImpl()));
    for (var role : EnumSet.allOf(Role.class)) {
      callers.add(new Caller(Optional.of(role), true, acting(role, HERE)));
      callers.add(new Caller(Optional.of(role), false, acting(role, ELSEWHERE)));
    }
    return callers;
  }

  private static SecurityContext acting(Role role, CommunityId community) {
    var worker =
        Optional.of(community.equals(HERE) ? WORKER : new WorkerId("worker-elsewhere"))
            .filter(id -> role == Role.WORKER);
    return Acting.as(
        new Actor(
            new AccountId(UUID.randomUUID()), worker, "Essai", Set.of(new Grant(role, community))));
  }

  private static Map.Entry<String, Set<Role>> rule(String methods, Role... roles) {
    return Map.entry(methods, Set.of(roles));
  }

  private record Caller(Optional<Role> role, boolean here, SecurityContext context) {
    String description() {
      return role.map(known -> known + (here ? " of the community" : " of another community"))
          .orElse("nobody signed in");
    }
  }

  private record Call(Object bean, Class<?> owner, Method method) {
    String name() {
      return owner.getSimpleName() + "." + method.getName();
    }

    boolean shared() {
      return Modifier.isPublic(owner.getModifiers());
    }

    String all() {
      return owner.getSimpleName() + ".*";
    }

    boolean guarded() {
      return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
          || AnnotatedElementUtils.hasAnnotation(owner, PreAuthorize.class);
    }

    /** Whatever else may be wrong with the call: was it let in? */
    boolean answered(Object... arguments) {
      try {
        method.setAccessible(true);
        method.invoke(bean, arguments);
        return true;
      } catch (InvocationTargetException refused) {
        return !(refused.getCause() instanceof AccessDeniedException)
            && !(refused.getCause() instanceof AuthenticationException);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Guards nothing. */
  static class Forgetful {
    public void everything() {}
  }
}
