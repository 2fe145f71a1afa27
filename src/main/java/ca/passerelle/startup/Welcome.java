package ca.passerelle.startup;

import java.net.URI;
import java.util.List;

/** What a module says on the console once the process serves people; {@code @Order} arranges. */
public interface Welcome {
  /** Lines for whoever started the process; {@code origin} has no path, empty says nothing. */
  List<String> lines(URI origin);
}
