package ca.passerelle.contact;

import ca.passerelle.privacy.SealRefused;
import org.springframework.stereotype.Component;

/** Where requests come in; what a browser keeps because it was refused is counted on the way. */
@Component
class Arrivals {
  private final Intake intake;
  private final Strandings strandings;

  Arrivals(Intake intake, Strandings strandings) {
    this.intake = intake;
    this.strandings = strandings;
  }

  Receipt receive(Envelope envelope) {
    return envelope.kept() ? receiveKept(envelope) : intake.receive(envelope);
  }

  private Receipt receiveKept(Envelope kept) {
    try {
      var receipt = intake.receive(kept);
      strandings.over(kept);
      return receipt;
    } catch (SealRefused refusal) {
      strandings.told(kept, refusal.why());
      throw refusal;
    } catch (IntakeRefusal refusal) {
      if (refusal.why() == IntakeRefusal.Why.ERASED) {
        strandings.over(kept);
      } else {
        strandings.told(kept, refusal.why());
      }
      throw refusal;
    }
  }
}
