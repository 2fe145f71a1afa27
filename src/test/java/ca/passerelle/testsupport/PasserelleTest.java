package ca.passerelle.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a database of its own, with the demonstration loaded and a {@link
 * MutableClock} that starts each test at {@link MutableClock#START}. One context serves all such
 * tests: they share the database, so each makes its own rows or rolls back, and each class starts
 * with an {@link EmptyQueue}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
    properties = {"passerelle.demo=true", "passerelle.practice=false", "management.server.port=-1"})
@ContextConfiguration(initializers = TemporaryData.class)
@Import(TestClock.class)
@ExtendWith({EmptyQueue.class, StartingTime.class})
public @interface PasserelleTest {}
