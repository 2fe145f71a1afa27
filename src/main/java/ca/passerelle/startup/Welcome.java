package ca.passerelle.startup;

import java.net.URI;
import java.util.List;

/** What a module says on the console once the process serves people; {@code @Order} arranges. */
public interface Welcome {
  /**
   * Lines for whoever started the process; empty says nothing.
   *
   * @param origin where people reach it, without a path
   * @param demo whether this is a demonstration, where any browser may be anyone
   */
  List<String> lines(URI origin, boolean demo);
}
