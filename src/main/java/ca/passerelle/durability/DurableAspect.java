package ca.passerelle.durability;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Waits at the gate after a {@link Durable} method; outside everything, the transaction too. */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class DurableAspect {
  private final FlushGate gate;

  DurableAspect(FlushGate gate) {
    this.gate = gate;
  }

  @Around("@annotation(ca.passerelle.durability.Durable)")
  @Nullable Object flushed(ProceedingJoinPoint call) throws Throwable {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          call.getSignature().getName() + " promises durability and cannot run in a transaction");
    }
    var result = call.proceed();
    gate.await();
    return result;
  }
}
