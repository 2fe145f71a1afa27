package ca.passerelle.directory;

import ca.passerelle.directory.AlikePair.Why;
import ca.passerelle.directory.Candidate.Sign;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds what is likely there twice: records that share a telephone, a site, an address or a
 * register's number, and whose names are near; and those of one name, of services only where one
 * organization gives both. Only between what different sources brought, or what one brought and
 * what was written here: one source knows its own.
 */
final class Alike {
  /** What more have than that, such as the number of a telephone exchange, says nothing. */
  private static final int SHARED_BY_TOO_MANY = 30;

  private static final double NEAR = 0.5;
  private static final double VERY_NEAR = 0.75;
  private static final double SAME = 0.95;

  private Alike() {}

  /** The likeliest first. */
  static List<AlikePair> pairs(Collection<Candidate> all, Set<AlikePair.Names> apart, int most) {
    var bySign = new HashMap<Sign, List<Named>>();
    for (var candidate : all) {
      var named = new Named(candidate);
      for (var sign : candidate.signs()) {
        bySign.computeIfAbsent(sign, _ -> new ArrayList<>()).add(named);
      }
    }
    var found = new LinkedHashMap<AlikePair.Names, Found>();
    bySign.forEach((sign, sharing) -> {
      if (sharing.size() <= SHARED_BY_TOO_MANY) {
        each(sharing, sign.why(), found);
      }
    });
    return found.entrySet().stream()
        .filter(entry -> !apart.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(Found::likely)
        .sorted(
            Comparator.comparingDouble(Found::weight)
                .reversed()
                .thenComparing(pair -> pair.one.candidate.slug()))
        .limit(most)
        .map(Found::pair)
        .toList();
  }

  private static void each(List<Named> sharing, Why why, Map<AlikePair.Names, Found> found) {
    for (int i = 0; i < sharing.size(); i++) {
      for (int j = i + 1; j < sharing.size(); j++) {
        var one = sharing.get(i);
        var other = sharing.get(j);
        if (one.kind() == other.kind() && mayBeTwice(one.candidate, other.candidate)) {
          found
              .computeIfAbsent(
                  AlikePair.Names.of(one.kind(), one.candidate.slug(), other.candidate.slug()),
                  _ -> new Found(one, other))
              .why
              .add(why);
        }
      }
    }
  }

  private static boolean mayBeTwice(Candidate one, Candidate other) {
    return !one.slug().equals(other.slug())
        && !(one.sources().isEmpty() && other.sources().isEmpty())
        && Collections.disjoint(one.sources(), other.sources());
  }

  /** A candidate whose name is taken apart once, however many it is compared with. */
  private static final class Named {
    private final Candidate candidate;
    private final Supplier<Likeness.Name> name;

    Named(Candidate candidate) {
      this.candidate = candidate;
      this.name = SingletonSupplier.of(() -> Likeness.name(candidate.name()));
    }

    SourceKind kind() {
      return candidate.kind();
    }
  }

  private static final class Found {
    private final Named one;
    private final Named other;
    private final double near;
    private final Set<Why> why = EnumSet.noneOf(Why.class);

    Found(Named one, Named other) {
      this.one = one;
      this.other = other;
      this.near = one.name.get().likeness(other.name.get());
    }

    boolean likely() {
      return why.contains(Why.IDENTIFIER)
          || (one.kind() == SourceKind.LOCATION && why.contains(Why.PLACE))
          || (why.contains(Why.PLACE) && near >= VERY_NEAR)
          || ((why.contains(Why.PHONE) || why.contains(Why.EMAIL) || why.contains(Why.WEBSITE))
              && near >= NEAR)
          || (why.contains(Why.NAME) && near >= SAME);
    }

    double weight() {
      return why.size() + near;
    }

    AlikePair pair() {
      if (near >= VERY_NEAR) {
        why.add(Why.NAME);
      }
      return new AlikePair(one.kind(), side(one.candidate), side(other.candidate), why);
    }

    private static AlikePair.Side side(Candidate candidate) {
      return new AlikePair.Side(candidate.slug(), candidate.name(), candidate.sources());
    }
  }
}
