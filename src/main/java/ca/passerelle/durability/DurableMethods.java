package ca.passerelle.durability;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMethodMatcher;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Waits at the gate after a {@link Durable} method; outside everything, the transaction too. The
 * gate is asked for at the first call: advice is made before the database is open.
 */
final class DurableMethods extends DefaultPointcutAdvisor {
  /** Only ours promise it: nobody looks for it in every bean of every library. */
  private static final Pointcut PROMISED =
      new ComposablePointcut(
          type -> type.getName().startsWith("ca.passerelle."),
          new AnnotationMethodMatcher(Durable.class));

  DurableMethods(Supplier<FlushGate> gate) {
    super(PROMISED, flushing(gate));
    setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
  }

  private static MethodInterceptor flushing(Supplier<FlushGate> gate) {
    return new MethodInterceptor() {
      @Override
      public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
          throw new IllegalStateException(
              call.getMethod().getName() + " promises durability and cannot run in a transaction");
        }
        var result = call.proceed();
        gate.get().await();
        return result;
      }
    };
  }
}
