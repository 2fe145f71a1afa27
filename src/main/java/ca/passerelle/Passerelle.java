package ca.passerelle;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the one process that serves tablets, workers and administrators. Vaadin reads the classes
 * of the named packages at each start to find the screens; it need not read all others.
 */
@SpringBootApplication
@EnableVaadin({
  "ca.passerelle.adminscreens",
  "ca.passerelle.citizenscreens",
  "ca.passerelle.signin",
  "ca.passerelle.uikit",
  "ca.passerelle.workerscreens"
})
public class Passerelle {
  public static void main(String[] args) {
    SpringApplication.run(Passerelle.class, args);
  }
}
