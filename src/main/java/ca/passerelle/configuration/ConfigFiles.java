package ca.passerelle.configuration;

import ca.passerelle.shared.Json;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Files of the configuration folder that are read whole, and by one module only. */
@Service
public class ConfigFiles {
  private final ConfigFolder folder;

  ConfigFiles(ConfigFolder folder) {
    this.folder = folder;
  }

  /**
   * The file {@code name}.yaml at the root of the folder, validated by its schema.
   *
   * @throws InvalidConfiguration when the file does not say what its schema asks
   */
  public <T extends Record> Optional<T> read(String name, Class<T> type) {
    return folder.wholeFile(name).map(content -> Json.mapper().treeToValue(content, type));
  }
}
