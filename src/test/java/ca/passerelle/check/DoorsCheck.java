package ca.passerelle.check;

import ca.passerelle.bench.PasserelleProcess;
import ca.passerelle.bench.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./passerelle check doors}: no screen opens to anyone but those it is for, on the jar as
 * built. {@code --holding ACCOUNT} gives everyone that account's session: it must find open doors.
 */
final class DoorsCheck {
  private DoorsCheck() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var holding = args.length == 2 && args[0].equals("--holding") ? args[1] : "";
    if (args.length > 0 && holding.isEmpty()) {
      Report.say("check doors [--holding ACCOUNT]");
      System.exit(2);
    }
    var data = Files.createTempDirectory("passerelle-check");
    DoorTrials.Found found;
    try (var server = PasserelleProcess.start(data)) {
      Report.say(
          "Every screen is tried by a passer-by and by each role, and addresses that are no screen by a passer-by.");
      found =
          holding.isEmpty()
              ? DoorTrials.everyDoor(server.origin())
              : DoorTrials.everyDoorHolding(holding, server.origin());
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
    found.open().forEach(door -> Report.say("OPEN  " + door));
    found.shut().forEach(door -> Report.say("SHUT  " + door));
    var figures = new LinkedHashMap<String, Object>();
    figures.put("routes", found.routes());
    figures.put("tried", found.tried());
    figures.put("open", found.open().size());
    figures.put("shut", found.shut().size());
    Report.end(figures);
    System.exit(found.isWell() ? 0 : 1);
  }
}
