package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.passerelle.authority.Role;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.transaction.annotation.Transactional;

/** A passkey opens its owner's account, as long as that account may be used, and nothing else. */
@PasserelleTest
@Transactional
class PasskeysTest {
  @Autowired AccountStore accounts;
  @Autowired PasswordEncoder encoder;
  @Autowired Passkeys passkeys;
  @Autowired OwnAccount own;
  @Autowired PublicKeyCredentialUserEntityRepository owners;
  @Autowired UserCredentialRepository keys;

  private final WebAuthnRelyingPartyOperations library = mock();
  private final RelyingPartyAuthenticationRequest proof = mock();
  private People people;
  private Account someone;

  @BeforeEach
  void someone() {
    people = new People(accounts, encoder);
    someone = people.someone(Role.WORKER);
  }

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void itOpensTheAccountItBelongsTo() {
    proves(someone);

    var who = check(false).authenticate(new WebAuthnAuthenticationRequestToken(proof));

    assertThat(who.getName()).isEqualTo(someone.login().value());
    assertThat(who.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_WORKER");
  }

  @Test
  void itOpensNothingOnceTheAccountIsPutAside() {
    proves(someone);
    accounts.locked(someone.id(), true);

    refused(false);
  }

  @Test
  void itOpensNoAccountOfTheDemonstrationOutsideOne() {
    proves(people.ofTheDemonstration(Role.WORKER));

    refused(false);
  }

  @Test
  void itOpensNothingForAnOwnerWhoHasNoAccountAnyMore() {
    proves(People.account(false, Role.WORKER));

    refused(false);
  }

  @Test
  void whateverTheLibraryMindsTheAnswerIsTheSame() {
    when(library.authenticate(any())).thenThrow(new IllegalArgumentException("forged"));

    refused(false);
  }

  @Test
  void aPasswordIsNoPasskey() {
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() ->
            check(false)
                .authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(
                        "amina", "passerelle-demo")));
  }

  @Test
  void everyoneSeesTheirOwnKeysOnly() {
    var mine = keyOf(someone, "Mon téléphone");
    keyOf(people.someone(Role.WORKER), "Le téléphone d’une autre");
    comesIn(someone);

    assertThat(own.passkeys()).extracting(CredentialRecord::getCredentialId).containsExactly(mine);
  }

  @Test
  void theKeyOfAnotherIsNotRemovedByKnowingItsId() {
    var other = people.someone(Role.WORKER);
    var theirs = keyOf(other, "Le téléphone d’une autre");
    comesIn(someone);

    own.removePasskey(theirs);

    assertThat(passkeys.of(other.login())).hasSize(1);
  }

  @Test
  void theLastKeyMayGoBecauseThePasswordStays() {
    var mine = keyOf(someone, "Mon téléphone");
    comesIn(someone);

    own.removePasskey(mine);

    assertThat(own.passkeys()).isEmpty();
    assertThat(accounts.passwordHash(someone.id())).isPresent();
  }

  private void proves(Account account) {
    PublicKeyCredentialUserEntity owner = owner(account);
    when(library.authenticate(any())).thenReturn(owner);
  }

  private void refused(boolean demo) {
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> check(demo).authenticate(new WebAuthnAuthenticationRequestToken(proof)));
  }

  private PasskeyCheck check(boolean demo) {
    return new PasskeyCheck(library, accounts, new Usable(demo));
  }

  private Bytes keyOf(Account account, String label) {
    var owner = owner(account);
    owners.save(owner);
    var id = Bytes.random();
    keys.save(
        ImmutableCredentialRecord.builder()
            .credentialId(id)
            .userEntityUserId(owner.getId())
            .publicKey(new ImmutablePublicKeyCose(new byte[] {1, 2, 3}))
            .signatureCount(0)
            .uvInitialized(true)
            .transports(Set.of())
            .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
            .backupEligible(false)
            .backupState(false)
            .created(Instant.EPOCH)
            .lastUsed(Instant.EPOCH)
            .label(label)
            .build());
    return id;
  }

  private static PublicKeyCredentialUserEntity owner(Account account) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(Bytes.random())
        .name(account.login().value())
        .displayName(account.displayName())
        .build();
  }

  private void comesIn(Account account) {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(accounts.person(account).authentication()));
  }
}
