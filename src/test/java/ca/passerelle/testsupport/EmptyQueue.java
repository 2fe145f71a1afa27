package ca.passerelle.testsupport;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.jdbc.JdbcTestUtils;

/**
 * Every class starts with nobody waiting: what one class left in the shared database must not
 * decide what another finds among the newest or the oldest, whatever order they run in.
 */
class EmptyQueue implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    var database = SpringExtension.getApplicationContext(context).getBean(JdbcTemplate.class);
    JdbcTestUtils.deleteFromTables(
        database,
        "contact_request",
        "contact_attempt",
        "contact_message",
        "contact_history",
        "stranded_request",
        "vault_entry",
        "access_log");
    database.update("delete from scheduled_tasks where task_name = 'contact-step'");
  }
}
