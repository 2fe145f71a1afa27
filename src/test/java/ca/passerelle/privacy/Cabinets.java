package ca.passerelle.privacy;

import java.nio.file.Path;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** A cabinet on an empty database in memory; what was put there stays for the next cabinet. */
final class Cabinets {
  private final JdbcClient database;
  private final MockEnvironment environment = new MockEnvironment();

  Cabinets(Path data) {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    database = JdbcClient.create(source);
    database.sql("create table key_in_use (name varchar(64) not null primary key)").update();
    database
        .sql(
            "create table vault_entry (community_id varchar(64), owner_id uuid, part varchar(64),"
                + " key_id bigint, ciphertext varchar(30000))")
        .update();
    environment.setProperty("passerelle.data-dir", data.toString());
  }

  KeyCabinet cabinet() {
    return new KeyCabinet(environment, database);
  }

  JdbcClient database() {
    return database;
  }

  void set(String property, String value) {
    environment.setProperty(property, value);
  }
}
