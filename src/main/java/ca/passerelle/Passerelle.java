package ca.passerelle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the one process that serves tablets, workers and administrators. */
@SpringBootApplication
public class Passerelle {
  public static void main(String[] args) {
    SpringApplication.run(Passerelle.class, args);
  }
}
