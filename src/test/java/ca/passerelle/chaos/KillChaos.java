package ca.passerelle.chaos;

import ca.passerelle.bench.PasserelleProcess;
import ca.passerelle.bench.Report;
import ca.passerelle.testsupport.CitizenForm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * {@code chaos kill --kills N [--gate off] [--seed S]}: a real server, browsers that send without
 * pause, {@code kill -9} at a random moment, the next server on the same data; then what is there
 * is compared with the receipts. Exits with 1 when a receipt was broken. With {@code --gate off}
 * receipts are given too early, so broken ones must be found and 1 is right; 2 when none was, since
 * then this harness could not see a loss.
 */
final class KillChaos {
  private static final String[] LIGHT = {"-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx512m"};

  /** Asked from outside after each start; older ones stand in the file that is read at the end. */
  private static final int ASKED_FROM_OUTSIDE = 20;

  private final Path data;
  private final String gate;
  private final Random random;
  private final Citizens citizens;
  private final Set<String> lost = new HashSet<>();

  private KillChaos(Path data, String gate, long seed) {
    this.data = data;
    this.gate = gate;
    this.random = new Random(seed);
    this.citizens = new Citizens(data.resolve("receipts.txt"));
  }

  public static void main(String[] args) throws Exception {
    var options = options(args);
    int kills = Integer.parseInt(options.getOrDefault("kills", "25"));
    var gate = options.getOrDefault("gate", "on");
    long seed = Long.parseLong(options.getOrDefault("seed", "" + System.nanoTime()));
    Report.say(
        "Killing the server %d times under load, gate %s, seed %d.".formatted(kills, gate, seed));
    var figures = run(kills, gate, seed);
    var broken = figures.isBroken();
    Report.say(verdict(gate, broken));
    Report.end(figures.json());
    if (broken || gate.equals("off")) {
      System.exit(broken ? 1 : 2);
    }
  }

  private static String verdict(String gate, boolean broken) {
    if (gate.equals("off")) {
      return broken
          ? "Losses were found, as they must be without the gate: this harness can see them."
          : "NO LOSS WAS FOUND WITHOUT THE GATE: this harness proves nothing.";
    }
    return broken ? "A RECEIPT WAS BROKEN." : "Every receipt was kept.";
  }

  private static Map<String, String> options(String[] args) {
    var options = new LinkedHashMap<String, String>();
    for (int i = 0; i < args.length; i += 2) {
      if (!args[i].startsWith("--") || i + 1 == args.length) {
        throw new IllegalArgumentException("chaos kill --kills N [--gate on|off] [--seed S]");
      }
      options.put(args[i].substring(2), args[i + 1]);
    }
    return options;
  }

  static Tally run(int kills, String gate, long seed)
      throws IOException, InterruptedException, SQLException {
    var data = Files.createTempDirectory("passerelle-chaos");
    try {
      return new KillChaos(data, gate, seed).run(kills);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private Tally run(int kills) throws IOException, InterruptedException, SQLException {
    List<CitizenForm> latest = List.of();
    for (int kill = 1; kill <= kills; kill++) {
      try (var server = start()) {
        ask(server.origin(), latest);
        latest = loadThenKill(server);
      }
      Report.say(
          "Kill %d: %,d receipts so far, %,d of them broken."
              .formatted(kill, citizens.acknowledged().size(), lost.size()));
    }
    try (var server = start()) {
      ask(server.origin(), latest);
    }
    return compare(kills);
  }

  private PasserelleProcess start() {
    var options = new ArrayList<>(List.of(LIGHT));
    options.add("--passerelle.durability.gate=" + gate);
    return PasserelleProcess.start(data, options.toArray(String[]::new));
  }

  /** The receipts of the last moments, which a kill breaks first. */
  private List<CitizenForm> loadThenKill(PasserelleProcess server) throws InterruptedException {
    var before = new HashSet<>(citizens.acknowledged().keySet());
    try (var load = citizens.new Load(server.origin())) {
      load.awaitReceipts();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50 + random.nextInt(1000)));
      server.kill();
    }
    var fresh = new ArrayList<>(citizens.acknowledged().values());
    fresh.removeIf(form -> before.contains(form.id()));
    return fresh;
  }

  private void ask(URI origin, List<CitizenForm> receipts) throws IOException {
    for (var form : receipts.subList(0, Math.min(ASKED_FROM_OUTSIDE, receipts.size()))) {
      if (!Citizens.isFound(origin, form)) {
        lost.add(form.id());
        return; // wrong codes are limited; the file tells the rest
      }
    }
  }

  private Tally compare(int kills) throws SQLException {
    var remains = Remains.of(data);
    citizens.acknowledged().keySet().stream()
        .filter(id -> !remains.requests().contains(id))
        .forEach(lost::add);
    return new Tally(
        kills,
        citizens.acknowledged().size(),
        lost.size(),
        remains.torn(),
        remains.doubled() + citizens.twice());
  }
}
