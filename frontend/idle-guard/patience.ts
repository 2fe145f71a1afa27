/** How long somebody has been away, in milliseconds of a clock that tests can move. */
export type Standing =
  | { readonly kind: 'here' }
  | { readonly kind: 'asked'; readonly secondsLeft: number }
  | { readonly kind: 'gone' };

/**
 * Decides from the time of the last sign of life whether to ask "are you still here?" and when to stop
 * waiting for an answer. Once asked, only an answer counts: a sleeve on the glass is not one.
 */
export class Patience {
  private lastSign: number;
  private asking = false;

  constructor(
    private readonly now: () => number,
    private readonly warnAfter: number,
    private readonly answerWithin: number,
  ) {
    this.lastSign = now();
  }

  /** Somebody touched the screen. */
  sign(): void {
    if (!this.asking) this.lastSign = this.now();
  }

  /** Somebody asked for more time; as often as wanted. */
  moreTime(): void {
    this.asking = false;
    this.lastSign = this.now();
  }

  standing(): Standing {
    const away = this.now() - this.lastSign;
    if (away < this.warnAfter) return { kind: 'here' };
    this.asking = true;
    const left = this.warnAfter + this.answerWithin - away;
    return left > 0 ? { kind: 'asked', secondsLeft: Math.ceil(left / 1000) } : { kind: 'gone' };
  }
}
