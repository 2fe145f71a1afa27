package ca.passerelle.directory;

/** Someone else saved this record of the directory since it was opened. */
public class ServiceChangedMeanwhile extends RuntimeException {
  public ServiceChangedMeanwhile(Object record) {
    super("%s was changed meanwhile".formatted(record));
  }
}
