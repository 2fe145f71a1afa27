import { deliver, deliverInParting, type Ending } from './delivery';
import type { ContactRequest, Receipt } from './messages';
import { heldOnlyHere, letGo } from './only-here';
import { pause, waitBefore } from './patience';
import { seal } from './seal';
import { sealingKey, type SealingKey } from './sealing-key';
import { drop, keep, type Sealed } from './store';

/** Where a request is on its way, as the person is told. */
export type Step =
  | { readonly at: 'sealing' }
  /** No key to be had yet: the answers are only in this page's memory. */
  | { readonly at: 'waiting-for-key' }
  | { readonly at: 'saved' }
  /** Nobody answered, and this browser can keep nothing: it is in this page's memory only. */
  | { readonly at: 'unkept' }
  /** On its way for the first time; whether this browser has kept it is known a moment later. */
  | { readonly at: 'sent'; readonly kept: boolean }
  | { readonly at: 'received'; readonly receipt: Receipt; readonly kept: boolean }
  | { readonly at: 'refused'; readonly problem: string };

/** Whether it would be lost if this page went away now. */
export function isOnlyHere(step: Step): boolean {
  switch (step.at) {
    case 'sealing':
    case 'waiting-for-key':
    case 'unkept':
      return true;
    case 'sent':
      return !step.kept;
    case 'saved':
    case 'received':
    case 'refused':
      return false;
  }
}

/**
 * Brings one request to the server: seals it, keeps the sealed form in this browser, posts it until the
 * receipt. `forget` drops the plain answers at once; what is already sealed goes on by itself.
 */
export class Sending {
  #plain: ContactRequest | undefined;
  #refused: string | undefined;
  #kept = false;

  constructor(
    private readonly base: string,
    request: ContactRequest,
    private readonly watch: (step: Step) => void,
    /** Makes the same request anew, with another code, in the rare case that the code is taken. */
    private readonly withAnotherCode: (request: ContactRequest) => ContactRequest,
  ) {
    this.#plain = request;
  }

  forget(): void {
    this.#plain = undefined;
  }

  /** Its person was told that it was refused, and goes on from their answers: it must not come beside. */
  async takeBack(): Promise<void> {
    if (this.#refused) {
      await drop(this.#refused);
    }
  }

  async run(): Promise<void> {
    try {
      await this.#untilOver();
    } finally {
      letGo(this);
    }
  }

  async #untilOver(): Promise<void> {
    let fresh = false;
    for (;;) {
      this.#tell({ at: 'sealing' });
      const sealed = await this.#seal(fresh);
      if (!sealed) {
        return;
      }
      const ending = await this.#deliver(sealed);
      if (!(await this.#canMend(ending, sealed, fresh))) {
        this.#conclude(ending, sealed);
        return;
      }
      fresh = true;
    }
  }

  /** Kept and posted at once: whoever has a network does not wait for this browser's disk. */
  async #deliver(sealed: Sealed): Promise<Ending> {
    let answered = false;
    let unanswered = false;
    let keeping: Promise<void> | undefined;
    /** What nobody answered stays so to the end of all tries: a new one takes back no warning. */
    const tell = () => {
      if (unanswered) {
        this.#tell({ at: this.#kept ? 'saved' : 'unkept' });
      } else {
        this.#tell({ at: 'sent', kept: this.#kept });
      }
    };
    const tryToKeep = async () => {
      if (!this.#kept && (await keep(sealed)) && !answered) {
        this.#kept = true;
        tell();
      }
    };
    const partingPost = () => {
      if (!this.#kept) {
        deliverInParting(this.base, sealed);
      }
    };
    this.#kept = false;
    addEventListener('pagehide', partingPost);
    try {
      return await deliver(this.base, sealed, async (at) => {
        if (at === 'sent') {
          // Slow is not silent, and a full disk may have room again: each try asks anew.
          keeping = tryToKeep();
        } else {
          unanswered = true;
          await keeping;
        }
        tell();
      });
    } finally {
      answered = true;
      removeEventListener('pagehide', partingPost);
    }
  }

  /** Keeps asking for a key for as long as the answers are there to be sealed. */
  async #seal(fresh: boolean): Promise<Sealed | undefined> {
    for (let attempt = 0; this.#plain; attempt++) {
      const key = await this.#key(fresh);
      const request = this.#plain as ContactRequest | undefined;
      if (key && request) {
        const savedAt = new Date().toISOString();
        return { id: request.id, kiosk: request.kiosk, jwe: await seal(request, key), savedAt };
      }
      if (!key) {
        this.#tell({ at: 'waiting-for-key' });
        await pause(waitBefore(attempt));
      }
    }
    return undefined;
  }

  async #key(fresh: boolean): Promise<SealingKey | undefined> {
    try {
      return await sealingKey(this.base, fresh);
    } catch {
      return undefined;
    }
  }

  /** A key that was rotated away, or a code somebody else has: sealed anew, when we still can. */
  async #canMend(ending: Ending, sealed: Sealed, mended: boolean): Promise<boolean> {
    if (ending.kind !== 'refused' || !this.#plain || mended) {
      return false;
    }
    switch (ending.problem) {
      case 'unknown-key':
        return true;
      case 'code-taken':
        this.#plain = this.withAnotherCode(this.#plain);
        await drop(sealed.id);
        return true;
      default:
        return false;
    }
  }

  #conclude(ending: Ending, { id }: Sealed): void {
    this.#refused = ending.kind === 'refused' ? id : undefined;
    this.#tell(
      ending.kind === 'received'
        ? { at: 'received', receipt: ending.receipt, kept: this.#kept }
        : { at: 'refused', problem: ending.problem },
    );
    if (ending.kind === 'received') {
      this.forget();
    }
  }

  #tell(step: Step): void {
    if (isOnlyHere(step)) {
      heldOnlyHere(this);
    } else {
      letGo(this);
    }
    this.watch(step);
  }
}
