package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Where a community has no worker yet, nobody is told that someone will call. */
@PasserelleTest
class NobodyAnswersYetTest {
  @Autowired private WebApplicationContext context;
  @Autowired private JdbcClient database;

  @Test
  void aRequestToACommunityWithoutWorkersIsRefusedAndNotStored() {
    var form = CitizenForm.request("web-jonquiere");

    assertThat(new KioskCalls(context).send(form))
        .hasStatus(403)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:passerelle:problem:nobody-answers");
    assertThat(
            database
                .sql("select count(*) from contact_request where community_id = 'jonquiere'")
                .query(Integer.class)
                .single())
        .isZero();
  }
}
