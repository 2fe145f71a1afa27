package ca.passerelle.shared;

/** A place on earth, WGS 84 degrees. */
public record GeoPoint(double latitude, double longitude) {
  private static final double EARTH_RADIUS_METRES = 6_371_000;

  public GeoPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("Not a place on earth");
    }
  }

  /** Metres as the crow flies (haversine formula). */
  public double metresTo(GeoPoint other) {
    double dLat = Math.toRadians(other.latitude - latitude);
    double dLon = Math.toRadians(other.longitude - longitude);
    double a =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(a));
  }
}
