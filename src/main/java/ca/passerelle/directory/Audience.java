package ca.passerelle.directory;

import ca.passerelle.shared.Coded;

/** For whom a service is; what a citizen may choose to narrow a list. */
public enum Audience implements Coded {
  EVERYONE,
  CHILDREN,
  YOUTH,
  ADULTS,
  SENIORS,
  FAMILIES,
  WOMEN,
  MEN,
  NEWCOMERS,
  STUDENTS,
  CAREGIVERS,
  LGBTQ,
  HOMELESS,
  DISABILITY
}
