import type { Receipt } from './messages';
import { pause, waitBefore } from './patience';
import { post, postInParting } from './post';
import { drop, keep, kept, type Sealed } from './store';

/** By then whoever was told of a refusal has mended it or left. In milliseconds. */
const GONE = 10 * 60_000;

/** How a try to deliver ended; what is refused stays in this browser. */
export type Ending =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly problem: string };

export type Watch = (at: 'sent' | 'saved') => void | Promise<void>;

const underWay = new Map<string, Promise<Ending>>();

/**
 * Posts a sealed request until the server gives its receipt or refuses it. A refused one stays here
 * and is tried again later. Asking twice for the same is one delivery.
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

/**
 * Takes up what a reload or a stopped server left behind, and what was refused to somebody who has
 * gone since: the cause may have been mended.
 */
export async function deliverWhatIsKept(base: string): Promise<readonly Ending[]> {
  const waiting = (await kept()).filter(isDue);
  return Promise.all(waiting.map((sealed) => deliver(base, sealed)));
}

/** A clock that was set back must not make it wait for ever. */
function isDue({ refused, refusedAt, savedAt }: Sealed): boolean {
  return refused === undefined || Math.abs(Date.now() - Date.parse(refusedAt ?? savedAt)) >= GONE;
}

async function untilAnswered(base: string, sealed: Sealed, watch: Watch): Promise<Ending> {
  for (let attempt = 0; ; attempt++) {
    void watch('sent');
    const answer = await post<Receipt>(requests(base), sealed);
    switch (answer.kind) {
      case 'answered':
        await drop(sealed.id);
        return { kind: 'received', receipt: answer.body };
      case 'refused':
        await (answer.problem === 'erased' ? drop(sealed.id) : setAside(sealed, answer.problem));
        return { kind: 'refused', problem: answer.problem };
      case 'later':
        await watch('saved');
        await pause(Math.max(waitBefore(attempt), (answer.retryAfter ?? 0) * 1000));
    }
  }
}

/** One more try as the page goes away with the only copy there is. Posting twice does no harm. */
export function deliverInParting(base: string, sealed: Sealed): void {
  postInParting(requests(base), sealed);
}

function requests(base: string): string {
  return `${base}/api/kiosk/requests`;
}

async function setAside(sealed: Sealed, refused: string): Promise<void> {
  await keep({ ...sealed, refused, refusedAt: new Date().toISOString() });
}
