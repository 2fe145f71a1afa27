import type { Receipt } from './messages';
import { pause, waitBefore } from './patience';
import { post } from './post';
import { drop, keep, kept, type Sealed } from './store';

/** How a sealed request ended: it never ends by giving up. */
export type Ending =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly problem: string };

export type Watch = (at: 'sent' | 'saved') => void;

const underWay = new Map<string, Promise<Ending>>();

/**
 * Posts a sealed request until the server gives its receipt or refuses it for good. Only a receipt
 * removes it from this browser; a refused one is set aside. Asking twice for the same is one delivery.
 *
 * @param watch told `sent` when a try leaves the browser, and `saved` when nobody answered it
 */
export function deliver(
  base: string,
  sealed: Sealed,
  watch: Watch = () => undefined,
): Promise<Ending> {
  const running = underWay.get(sealed.id);
  if (running) {
    return running;
  }
  const delivery = untilAnswered(base, sealed, watch).finally(() => underWay.delete(sealed.id));
  underWay.set(sealed.id, delivery);
  return delivery;
}

/** Takes up what a reload or a stopped server left behind. */
export async function deliverWhatIsKept(base: string): Promise<readonly Ending[]> {
  const waiting = (await kept()).filter((sealed) => sealed.refused === undefined);
  return Promise.all(waiting.map((sealed) => deliver(base, sealed)));
}

async function untilAnswered(base: string, sealed: Sealed, watch: Watch): Promise<Ending> {
  for (let attempt = 0; ; attempt++) {
    watch('sent');
    const answer = await post<Receipt>(`${base}/api/kiosk/requests`, sealed);
    switch (answer.kind) {
      case 'answered':
        await drop(sealed.id);
        return { kind: 'received', receipt: answer.body };
      case 'refused':
        await keep({ ...sealed, refused: answer.problem });
        return { kind: 'refused', problem: answer.problem };
      case 'later':
        watch('saved');
        await pause(Math.max(waitBefore(attempt), (answer.retryAfter ?? 0) * 1000));
    }
  }
}
