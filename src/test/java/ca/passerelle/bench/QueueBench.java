package ca.passerelle.bench;

import ca.passerelle.Passerelle;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.Envelope;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.CitizenForm;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bench queue}: how many requests a second the whole intake takes in durably: unsealing,
 * checks, row, personal data, next step, commit, flush. Beside it, in the same run and on the same
 * disk, how often a second the disk confirms 4 KiB.
 */
final class QueueBench {
  private static final KioskId KIOSK = new KioskId("web-quartier-demo");
  private static final int ROUNDS = 5;

  /** Rounds that are not counted: until then the compilers are at work more than the queue is. */
  private static final int WARM_UP = 2;

  private static final int ALONE = 1_500;
  private static final int TOGETHER = 6_000;

  private QueueBench() {}

  public static void main(String[] args) throws Exception {
    var folder = args.length > 0 ? Path.of(args[0]) : Path.of("target");
    Files.createDirectories(folder);
    var data = Files.createTempDirectory(folder.toAbsolutePath(), "bench-queue");
    try (var server =
        new SpringApplicationBuilder(Passerelle.class)
            .run(
                "--server.port=0",
                "--management.server.port=0",
                "--passerelle.demo=true",
                "--vaadin.productionMode=true",
                "--passerelle.data-dir=" + data)) {
      measure(server, data);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private static void measure(ConfigurableApplicationContext server, Path data)
      throws IOException, InterruptedException, ExecutionException {
    var desk = server.getBean(ContactDesk.class);
    var keys = server.getBean(Sealing.class).publicKeySet();
    Report.say(
        "Intake in process on an H2 file in %s, %d rounds, sealed requests made beforehand."
            .formatted(data.toAbsolutePath(), ROUNDS));
    var rounds = new ArrayList<Round>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      var one = sealed(ALONE, keys);
      var eight = sealed(TOGETHER, keys);
      var round = new Round(fdatasync(data), send(desk, one, 1), send(desk, eight, 8));
      Report.say((i < WARM_UP ? "Warming up: " : "Round %d: ".formatted(i - WARM_UP + 1)) + round);
      if (i >= WARM_UP) {
        rounds.add(round);
      }
    }
    var figures = new LinkedHashMap<String, Object>();
    figures.put("fdatasync_per_s", Math.round(median(rounds, Round::disk)));
    figures.put("requests_per_s_1", Math.round(median(rounds, Round::alone)));
    figures.put("requests_per_s_8", Math.round(median(rounds, Round::together)));
    figures.put("ratio_1", rounded(median(rounds, round -> round.alone() / round.disk())));
    figures.put("ratio_8", rounded(median(rounds, round -> round.together() / round.disk())));
    Report.end(figures);
  }

  /**
   * What was counted a second, one right after the other: a shared disk is twice as fast a minute
   * later, so that only figures of one round are compared.
   */
  private record Round(double disk, double alone, double together) {
    @Override
    public String toString() {
      return "the disk confirms %,.0f times a second; 1 client %,.0f requests/s, 8 clients %,.0f."
          .formatted(disk, alone, together);
    }
  }

  private static Deque<Envelope> sealed(int count, String keys) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(_ ->
            CitizenForm.request(KIOSK.value())
                .with("name", "Essai")
                .with("words", "Je cherche de l’aide pour les repas, merci de m’appeler."))
        .map(form -> new Envelope(form.id(), KIOSK, Optional.empty(), form.sealed(keys)))
        .collect(ConcurrentLinkedDeque::new, Deque::add, Deque::addAll);
  }

  /** Requests a second. */
  private static double send(ContactDesk desk, Deque<Envelope> envelopes, int clients)
      throws InterruptedException, ExecutionException {
    int count = envelopes.size();
    var together = new CountDownLatch(clients);
    var tasks = new ArrayDeque<Future<?>>();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      long began = System.nanoTime();
      for (int i = 0; i < clients; i++) {
        tasks.add(
            threads.submit(() -> {
              together.countDown();
              for (var next = envelopes.poll(); next != null; next = envelopes.poll()) {
                desk.receive(next);
              }
            }));
      }
      for (var task : tasks) {
        task.get();
      }
      return perSecond(count, began);
    }
  }

  private static double fdatasync(Path data) throws IOException {
    var file = data.resolve("probe");
    var block = ByteBuffer.allocate(4096);
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long began = System.nanoTime();
      int count = 0;
      while (System.nanoTime() - began < TimeUnit.SECONDS.toNanos(2)) {
        channel.write(block.rewind());
        channel.force(false);
        count++;
      }
      return perSecond(count, began);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static double perSecond(int count, long began) {
    return count / ((System.nanoTime() - began) / 1e9);
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
  }

  private static double rounded(double ratio) {
    return Math.round(ratio * 1000) / 1000.0;
  }
}
