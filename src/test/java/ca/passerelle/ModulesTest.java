package ca.passerelle;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between modules stand where architecture.md draws them. */
class ModulesTest {
  @Test
  void everyModuleUsesOnlyWhatItSaysItUses() {
    ApplicationModules.of(Passerelle.class).verify();
  }
}
