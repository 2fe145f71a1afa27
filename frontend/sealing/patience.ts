const FIRST = 500;
const LONGEST = 15_000;

/**
 * How long to wait before the next try, in milliseconds: doubling, half of it by chance so that a
 * hundred kiosks do not knock together when a server comes back.
 */
export function waitBefore(attempt: number, chance = Math.random()): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(attempt, 10));
  return full / 2 + (full / 2) * chance;
}

const waiting = new Set<() => void>();

/** Waits, but not longer than until the browser says that the network is back, or somebody asks. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      waiting.delete(done);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
    waiting.add(done);
  });
}

/** Somebody asks to try again now. */
export function hurry(): void {
  for (const done of [...waiting]) {
    done();
  }
}
