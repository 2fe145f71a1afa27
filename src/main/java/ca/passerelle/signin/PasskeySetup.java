package ca.passerelle.signin;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Passkeys belong to the public origin, or to this machine where there is none. They stand alone,
 * without a password, so that the device must have verified its owner.
 */
@Configuration(proxyBeanMethods = false)
class PasskeySetup {
  private static final String LOOPBACK = "localhost";

  private final Set<String> origins = new CopyOnWriteArraySet<>();
  private final String rpId;

  PasskeySetup(@Value("${passerelle.origin:}") String origin) {
    if (origin.isBlank()) {
      rpId = LOOPBACK;
    } else {
      rpId = URI.create(origin).getHost();
      origins.add(origin);
    }
  }

  /** People sign in at the application's own server only, not where it is watched from. */
  @EventListener
  void serving(WebServerInitializedEvent event) {
    boolean own = event.getApplicationContext().getServerNamespace() == null;
    if (own && rpId.equals(LOOPBACK)) {
      origins.add("http://" + LOOPBACK + ":" + event.getWebServer().getPort());
    }
  }

  @Bean
  PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
    return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
  }

  @Bean
  UserCredentialRepository passkeyStore(JdbcOperations jdbc) {
    return new JdbcUserCredentialRepository(jdbc);
  }

  @Bean
  WebAuthnRelyingPartyOperations relyingParty(
      PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys) {
    var operations =
        new Webauthn4JRelyingPartyOperations(
            owners,
            keys,
            PublicKeyCredentialRpEntity.builder().id(rpId).name("Passerelle").build(),
            origins);
    operations.setCustomizeCreationOptions(options ->
        options.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
    operations.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return operations;
  }
}
