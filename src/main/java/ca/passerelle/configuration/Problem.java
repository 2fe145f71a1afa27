package ca.passerelle.configuration;

/**
 * A mistake in a file.
 *
 * @param file relative to the configuration folder
 * @param line from 1; 0 when the whole file is meant
 * @param sentence what is wrong and what to do, in French
 */
record Problem(String file, int line, String sentence) implements Comparable<Problem> {
  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return line == 0 ? file + " : " + sentence : file + ":" + line + " : " + sentence;
  }
}
