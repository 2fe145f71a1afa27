package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two editors press save in the same moment: one is kept whole, the other is told. */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class SaveAtOnceTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final ServiceId ID = new ServiceId(Ids.service(DEMO, "halte-garderie"));
  private static final int EDITORS = 4;

  @Autowired DirectoryDesk desk;
  @Autowired JdbcClient jdbc;
  private ServiceEntry before;

  @BeforeEach
  void theServiceAsItIs() {
    before = opened().entry();
  }

  @AfterEach
  void putItBack() {
    desk.save(DEMO, new EditedService(ID, opened().version(), before));
  }

  @Test
  void oneIsKeptWholeAndEveryOtherIsTold() throws Exception {
    var opened = opened();
    var saved =
        together(
            IntStream.range(0, EDITORS)
                .mapToObj(editor -> edited(opened, editor))
                .map(mine -> (Callable<EditedService>) () -> desk.save(DEMO, mine))
                .toList());
    assertThat(saved).hasSize(1);
    assertThat(opened().entry()).isEqualTo(saved.getFirst().entry());
    assertThat(opened().version()).isEqualTo(opened.version() + 1);
    assertThat(rows("phone")).as("nothing of the others is mixed in").isEqualTo(2);
    assertThat(rows("service_area")).isEqualTo(1);
    assertThat(rows("contact")).isEqualTo(1);
  }

  private static EditedService edited(EditedService opened, int editor) {
    var change =
        """
        {'website': 'https://exemple.test/%1$d', 'contacts': [{'title': {'fr': 'Personne %1$d'}}],
         'service_areas': [{'name': {'fr': 'Secteur %1$d'}}],
         'phones': [{'number': '514-555-010%1$d'}, {'number': '514-555-011%1$d'}]}
        """
            .formatted(editor);
    return new EditedService(
        ID, opened.version(), Sample.changed(opened.entry(), change, ServiceEntry.class));
  }

  @Test
  void anEntryIsAddedOnceUnderItsName() throws Exception {
    var added =
        together(
            IntStream.range(0, EDITORS)
                .mapToObj(editor -> added(editor))
                .map(mine -> (Callable<EditedService>) () -> desk.add(DEMO, mine))
                .toList());
    assertThat(added).hasSize(1);
    var id = added.getFirst().id();
    assertThat(desk.open(DEMO, id).orElseThrow().entry()).isEqualTo(added.getFirst().entry());
    desk.save(
        DEMO,
        new EditedService(
            id,
            desk.open(DEMO, id).orElseThrow().version(),
            Sample.changed(added.getFirst().entry(), "{'status': 'defunct'}", ServiceEntry.class)));
  }

  private ServiceEntry added(int editor) {
    return Sample.changed(
        before,
        "{'id': 'ajout-de-tous', 'website': 'https://exemple.test/%d'}".formatted(editor),
        ServiceEntry.class);
  }

  /** What succeeded; the others were refused, and for no other reason. */
  private static List<EditedService> together(List<Callable<EditedService>> saves)
      throws Exception {
    var start = new CyclicBarrier(saves.size());
    var done = new ArrayList<EditedService>();
    try (var editors = Executors.newFixedThreadPool(saves.size())) {
      var results = new ArrayList<Future<EditedService>>();
      for (var save : saves) {
        results.add(
            editors.submit(() -> {
              SecurityContextHolder.setContext(Acting.as(Role.EDITOR, DEMO));
              start.await();
              return save.call();
            }));
      }
      for (var result : results) {
        try {
          done.add(result.get());
        } catch (ExecutionException refused) {
          assertThat(refused.getCause())
              .isInstanceOfAny(ServiceChangedMeanwhile.class, ServiceEntryRefused.class);
        }
      }
    }
    return done;
  }

  private EditedService opened() {
    return desk.open(DEMO, ID).orElseThrow();
  }

  private int rows(String table) {
    return jdbc.sql("select count(*) from %s where service_id = ?".formatted(table))
        .param(ID.value())
        .query(Integer.class)
        .single();
  }
}
