package ca.passerelle.directory;

import ca.passerelle.shared.AccountId;

/** Who changed a record of the directory. */
public sealed interface ChangedBy {
  /** Somebody signed in. */
  record Person(AccountId account) implements ChangedBy {}

  /** An import; {@code name} as its source is called. */
  record Source(String name) implements ChangedBy {}

  /** An organization itself, by the link it was sent; {@code organization} is its short name. */
  record Own(String organization) implements ChangedBy {}

  /** The files of the deployment. */
  record Files() implements ChangedBy {}
}
