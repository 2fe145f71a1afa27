package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A deployment that wrote names into its history before loses them there when it is updated. */
class ForgetNamesOfContactsTest {
  private final DriverManagerDataSource old =
      new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  private final JdbcClient jdbc = JdbcClient.create(old);

  @Test
  void namesWrittenBeforeAreGoneAndTheRestOfTheHistoryStays() {
    Flyway.configure().dataSource(old).target("0040").load().migrate();
    note("contacts");
    note("website");

    Flyway.configure().dataSource(old).target("0041").load().migrate();

    assertThat(
            jdbc.sql(
                    "select field_name from metadata"
                        + " where previous_value is null and replacement_value is null")
                .query(String.class)
                .list())
        .containsExactly("contacts");
    assertThat(
            jdbc.sql(
                    "select previous_value || replacement_value from metadata"
                        + " where field_name = 'website'")
                .query(String.class)
                .single())
        .isEqualTo("beforeafter");
  }

  @Test
  void whatWasNotedFieldByFieldIsStillTheHistory() {
    Flyway.configure().dataSource(old).target("0043").load().migrate();
    note("contacts");
    jdbc.sql("update metadata set previous_value = null, replacement_value = null").update();
    note("website");
    jdbc.sql("update metadata set previous_value = '\"a\"' where field_name = 'website'").update();
    jdbc.sql("update metadata set replacement_value = null where field_name = 'website'").update();

    Flyway.configure().dataSource(old).load().migrate();

    assertThat(
            jdbc.sql("select kind, action, was, became from directory_change")
                .query((row, _) ->
                    "%s %s %s %s"
                        .formatted(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list())
        .containsExactlyInAnyOrder(
            "service changed {\"contacts\":null} {\"contacts\":null}",
            "service changed {\"website\":\"a\"} {}");
  }

  private void note(String field) {
    jdbc.sql(
            "insert into metadata (community_id, id, resource_id, resource_type, last_action_date,"
                + " last_action_type, updated_by, field_name, previous_value, replacement_value)"
                + " values ('here', ?, ?, 'service', current_timestamp, 'update', ?, ?, 'before',"
                + " 'after')")
        .params(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), field)
        .update();
  }
}
