package ca.passerelle.signin;

import java.util.List;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of an account. */
@Component
class Passkeys {
  private final PublicKeyCredentialUserEntityRepository owners;
  private final UserCredentialRepository keys;

  Passkeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys) {
    this.owners = owners;
    this.keys = keys;
  }

  List<CredentialRecord> of(Login login) {
    var owner = owners.findByUsername(login.value());
    return owner == null ? List.of() : keys.findByUserId(owner.getId());
  }

  void removeAll(Login login) {
    var owner = owners.findByUsername(login.value());
    if (owner != null) {
      of(login).forEach(key -> keys.delete(key.getCredentialId()));
      owners.delete(owner.getId());
    }
  }

  /** Forgets the key, if it is one of {@code login}. */
  void remove(Login login, Bytes id) {
    of(login).stream()
        .map(CredentialRecord::getCredentialId)
        .filter(id::equals)
        .forEach(keys::delete);
  }
}
