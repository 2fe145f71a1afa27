package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short code cannot be found by whoever has the database but not the key. */
class KeyedHashTest {
  @TempDir private Path data;

  @Test
  void theSameGivesTheSameAlsoAfterARestart() {
    var cabinets = new Cabinets(data);
    var before = new KeyedHash(cabinets.cabinet()).of("code", "1-2-3-4-0000");
    assertThat(new KeyedHash(cabinets.cabinet()).of("code", "1-2-3-4-0000"))
        .isEqualTo(before)
        .hasSize(43);
  }

  @Test
  void anotherPurposeContentOrKeyGivesAnother(@TempDir Path elsewhere) {
    var hash = new KeyedHash(new Cabinets(data).cabinet());
    var other = new KeyedHash(new Cabinets(elsewhere).cabinet());
    assertThat(hash.of("code", "1-2-3-4-0000"))
        .isNotEqualTo(hash.of("content", "1-2-3-4-0000"))
        .isNotEqualTo(hash.of("code", "1-2-3-4-0001"))
        .isNotEqualTo(other.of("code", "1-2-3-4-0000"));
  }
}
