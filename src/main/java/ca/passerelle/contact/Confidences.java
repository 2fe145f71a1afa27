package ca.passerelle.contact;

import ca.passerelle.privacy.Vault;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people confided about a request: the person, notes and messages, each a vault entry. */
@Component
class Confidences {
  private static final String PERSON = "person";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private final Vault vault;

  Confidences(Vault vault) {
    this.vault = vault;
  }

  void keep(ContactRequest request, Personal personal) {
    vault.put(request.community(), request.id().value(), PERSON, bytes(personal));
  }

  void change(ContactRequest request, Personal personal) {
    vault.replace(request.community(), request.id().value(), PERSON, bytes(personal));
  }

  void keep(ContactRequest request, UUID of, String words) {
    vault.put(
        request.community(),
        request.id().value(),
        of.toString(),
        words.getBytes(StandardCharsets.UTF_8));
  }

  Optional<Personal> person(ContactRequest request) {
    return vault.get(request.community(), request.id().value(), PERSON).map(Confidences::personal);
  }

  All all(ContactRequest request) {
    return new All(vault.all(request.community(), request.id().value()));
  }

  void erase(ContactRequest request) {
    vault.erase(request.community(), request.id().value());
  }

  private static byte[] bytes(Personal personal) {
    return JSON.writeValueAsBytes(PersonalContent.of(personal));
  }

  private static Personal personal(byte[] content) {
    return JSON.readValue(content, PersonalContent.class).personal();
  }

  /** Everything confided about one request. */
  record All(Map<String, byte[]> entries) {
    Optional<Personal> person() {
      return Optional.ofNullable(entries.get(PERSON)).map(Confidences::personal);
    }

    Optional<String> words(UUID of) {
      byte @Nullable [] content = entries.get(of.toString());
      return Optional.ofNullable(content).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
      return "All[•••]";
    }
  }
}
