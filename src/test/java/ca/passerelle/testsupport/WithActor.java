package ca.passerelle.testsupport;

import ca.passerelle.authority.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/** The test acts as someone signed in with these roles in one community. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@WithSecurityContext(factory = ActorContext.class)
public @interface WithActor {
  /** The roles held in {@link #community}. */
  Role[] role() default Role.WORKER;

  String community() default "quartier-demo";

  /** The id of the outreach worker this person is; empty means no worker. */
  String worker() default "";

  String displayName() default "Essai";
}
