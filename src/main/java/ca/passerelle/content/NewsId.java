package ca.passerelle.content;

import java.util.UUID;

/** A piece of news. */
public record NewsId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
