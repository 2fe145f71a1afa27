package ca.passerelle.fleet;

import ca.passerelle.shared.KioskId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hashes of device tokens and of activation links. */
@Component
class DeviceTokenStore {
  private final JdbcClient jdbc;

  DeviceTokenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void addToken(KioskId kiosk, String hash, Instant at) {
    jdbc.sql("insert into device_token (token_hash, kiosk_id, issued_at) values (?, ?, ?)")
        .params(hash, kiosk.value(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void forgetTokens(KioskId kiosk) {
    jdbc.sql("delete from device_token where kiosk_id = ?").param(kiosk.value()).update();
  }

  Optional<KioskId> kioskOf(String hash) {
    return jdbc.sql("select kiosk_id from device_token where token_hash = ?")
        .param(hash)
        .query((row, _) -> new KioskId(row.getString("kiosk_id")))
        .optional();
  }

  void addLink(KioskId kiosk, String hash, Instant expires) {
    jdbc.sql("insert into activation_link (link_hash, kiosk_id, expires_at) values (?, ?, ?)")
        .params(hash, kiosk.value(), expires.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Only one caller gets the kiosk, however many open the link at once. */
  Optional<KioskId> useLink(String hash, Instant now) {
    var kiosk =
        jdbc.sql("select kiosk_id from activation_link where link_hash = ? and expires_at > ?")
            .params(hash, now.atOffset(ZoneOffset.UTC))
            .query((row, _) -> new KioskId(row.getString("kiosk_id")))
            .optional();
    return kiosk.filter(
        _ -> jdbc.sql("delete from activation_link where link_hash = ?").param(hash).update() == 1);
  }
}
