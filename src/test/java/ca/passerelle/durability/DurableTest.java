package ca.passerelle.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.testsupport.PasserelleTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A method that promises durability answers after the flush, and only outside transactions. */
@PasserelleTest
class DurableTest {
  @Autowired private TransactionTemplate transaction;
  @Autowired private DurableMethods real;
  private final List<String> happened = new ArrayList<>();
  private final FlushGate gate = new FlushGate(() -> happened.add("flushed"));

  /** Something that commits. */
  static class Committing {
    private final List<String> happened;

    Committing(List<String> happened) {
      this.happened = happened;
    }

    @Durable
    public void commit() {
      happened.add("committed");
    }

    @Durable
    public void fail() {
      throw new IllegalStateException("not committed");
    }

    public void read() {
      happened.add("read");
    }
  }

  @AfterEach
  void end() throws Exception {
    gate.close();
  }

  private Committing proxied(DurableMethods methods) {
    var factory = new ProxyFactory(new Committing(happened));
    factory.setProxyTargetClass(true);
    factory.addAdvisor(methods);
    return (Committing) factory.getProxy();
  }

  @Test
  void itAnswersAfterTheFlush() {
    proxied(new DurableMethods(() -> gate)).commit();
    assertThat(happened).containsExactly("committed", "flushed");
  }

  @Test
  void whatPromisesNothingAndWhatFailedIsNotFlushed() {
    var proxied = proxied(new DurableMethods(() -> gate));
    proxied.read();
    assertThatThrownBy(proxied::fail).isInstanceOf(IllegalStateException.class);
    assertThat(happened).containsExactly("read");
  }

  @Test
  void insideATransactionItRefusesBecauseNothingIsCommittedYet() {
    var proxied = proxied(real);
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> proxied.commit()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(happened).isEmpty();
  }

  @Test
  void theRealGateFlushesTheRealDatabase() {
    proxied(real).commit();
    assertThat(happened).containsExactly("committed");
  }
}
