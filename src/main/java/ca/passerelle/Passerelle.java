package ca.passerelle;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the one process that serves tablets, workers and administrators. Vaadin reads the classes
 * of the named packages at each start to find what every page has in common and what is shown when
 * something goes wrong; the other screens it is told by {@link PreparedScreens}.
 */
@SpringBootApplication
@EnableVaadin({"ca.passerelle.citizenscreens", "ca.passerelle.uikit"})
public class Passerelle {
  public static void main(String[] args) {
    SpringApplication.run(Passerelle.class, args);
  }
}
