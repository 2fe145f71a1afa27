package ca.passerelle.configuration;

import java.util.function.Function;

/**
 * A section that says at once how its files are named, what they hold and how items are told apart.
 */
public abstract class NamedSection<T extends Record> implements ConfigSection<T> {
  private final String name;
  private final Class<T> type;
  private final Function<T, String> key;

  protected NamedSection(String name, Class<T> type, Function<T, String> key) {
    this.name = name;
    this.type = type;
    this.key = key;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Class<T> type() {
    return type;
  }

  @Override
  public final String key(T item) {
    return key.apply(item);
  }
}
