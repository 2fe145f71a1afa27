package ca.passerelle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The real server in a process of its own, as a demonstration on free loopback ports. It is the jar
 * that {@code ./passerelle} built, or, inside the tests, the classes at hand.
 */
public final class PasserelleProcess implements AutoCloseable {
  /** Others may be at work on the same machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final int port;
  private final int managementPort;
  private final Path log;

  private PasserelleProcess(Process process, int port, int managementPort, Path log) {
    this.process = process;
    this.port = port;
    this.managementPort = managementPort;
    this.log = log;
  }

  /**
   * Starts a server and waits until it is ready.
   *
   * @param options as for the application: {@code --name=value}; {@code -X…} go to the JVM
   * @throws IllegalStateException when it ends or is not ready within five minutes
   */
  public static PasserelleProcess start(Path data, String... options) {
    var started = launch(data, options);
    started.awaitReady();
    return started;
  }

  /** Starts a server without waiting for it. */
  public static PasserelleProcess launch(Path data, String... options) {
    try {
      var port = freePort();
      var managementPort = freePort();
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              System.getProperty(
                      "passerelle.java-options",
                      "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow")
                  .split(" ")));
      command.addAll(Arrays.stream(options).filter(option -> option.startsWith("-X")).toList());
      command.addAll(program());
      command.addAll(
          List.of(
              "--server.port=" + port,
              "--management.server.port=" + managementPort,
              "--passerelle.demo=true",
              "--vaadin.productionMode=true",
              "--passerelle.data-dir=" + data));
      command.addAll(Arrays.stream(options).filter(option -> option.startsWith("--")).toList());
      Files.createDirectories(data);
      var log = data.resolve("server.log");
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      var started = new PasserelleProcess(process, port, managementPort, log);
      // Whoever ends this harness must not leave a server behind.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> program() {
    var jar = System.getProperty("passerelle.jar");
    return jar == null
        ? List.of("-cp", System.getProperty("java.class.path"), "ca.passerelle.Passerelle")
        : List.of("-jar", jar);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Waits until the server says that it is ready. */
  public void awaitReady() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var client = HttpClient.newHttpClient()) {
      while (!answers(client, management("/actuator/health/readiness"))) {
        if (!process.isAlive()) {
          throw new IllegalStateException(
              "The server ended with %d before it was ready; it said:\n%s"
                  .formatted(process.exitValue(), said()));
        }
        if (System.nanoTime() > deadline) {
          process.destroyForcibly();
          throw new IllegalStateException(
              "The server was not ready after %d minutes; it said:\n%s"
                  .formatted(PATIENCE.toMinutes(), said()));
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      }
    }
  }

  private static boolean answers(HttpClient client, URI uri) {
    try {
      var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Where people's browsers go; {@code localhost}, as passkeys and cookies want it. */
  public URI origin() {
    return URI.create("http://localhost:" + port);
  }

  public URI page(String path) {
    return origin().resolve(path);
  }

  public URI management(String path) {
    return URI.create("http://127.0.0.1:" + managementPort + path);
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** What the server wrote on its console. */
  public String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits until a command that was started so has done its work.
   *
   * @return its exit code
   * @throws IllegalStateException when it has not ended by then; it is killed
   */
  public int awaitEnd(Duration patience) {
    try {
      if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      kill();
      throw new IllegalStateException("It did not end; it said:\n" + said());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code kill -9}: nothing gets a chance to be written. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Stops the server in good order. */
  @Override
  public void close() {
    process.destroy();
    if (!await()) {
      process.destroyForcibly();
    }
  }

  private boolean await() {
    try {
      return process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
