package ca.passerelle.community;

import java.time.Duration;

/** How soon someone answers, counted in duty hours only. */
public record ResponsePromise(Duration usual, Duration urgent) {
  public ResponsePromise {
    if (usual.isNegative() || urgent.isNegative() || urgent.compareTo(usual) > 0) {
      throw new IllegalArgumentException("An urgent request cannot wait longer than another");
    }
  }

  Duration of(boolean isUrgent) {
    return isUrgent ? urgent : usual;
  }
}
