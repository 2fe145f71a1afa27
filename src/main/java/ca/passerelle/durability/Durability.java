package ca.passerelle.durability;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.util.function.SingletonSupplier;

/** Which flush this installation needs before a receipt. */
@Configuration(proxyBeanMethods = false)
class Durability {
  private static final Logger log = LoggerFactory.getLogger(Durability.class);

  @Bean(destroyMethod = "close")
  FlushGate flushGate(DataSource database, @Value("${passerelle.durability.gate:on}") String gate)
      throws SQLException {
    return new FlushGate(flush(database, gate));
  }

  /** Infrastructure, so that the proxies of transactions and authority take it in. */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static DurableMethods durableMethods(ObjectProvider<FlushGate> gate) {
    return new DurableMethods(SingletonSupplier.of(gate::getObject));
  }

  /** PostgreSQL's commit itself waits for the disk; H2's does not. */
  private static FlushGate.Flush flush(DataSource database, String gate) throws SQLException {
    switch (gate) {
      case "on" -> {
        try (var connection = database.getConnection()) {
          return connection.getMetaData().getDatabaseProductName().equals("H2")
              ? new CheckpointFlush(database)
              : () -> {};
        }
      }
      case "off" -> {
        log.error(
            "passerelle.durability.gate=off: RECEIPTS ARE GIVEN BEFORE THE DISK HAS THE REQUEST."
                + " A power cut loses requests. Only for the negative control of chaos kill.");
        return () -> {};
      }
      default ->
          throw new IllegalArgumentException(
              "passerelle.durability.gate is on or off, not " + gate);
    }
  }
}
