/**
 * What a citizen keeps to come back: four pictures of 128 and four digits, 41.3 bits. It is made here,
 * so that it exists without network; the server keeps only a keyed hash.
 */
export interface FollowUpCode {
  /** Four numbers of pictures, each 0–127. */
  readonly pictures: readonly number[];
  /** Four digits, leading zeros kept. */
  readonly digits: string;
}

export const PICTURES = 4;
export const DIGITS = 4;
export const CHOICE = 128;

const FORM = /^(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{4})$/;

/** Fills an array with random values; the browser's own, unless a test brings another. */
export type Randomness = <T extends Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(
  array: T,
) => T;

/** Every code equally likely: 128 divides a byte, and the digits are drawn again past 60 000. */
export function newCode(
  random: Randomness = (array) => {
    crypto.getRandomValues(array);
    return array;
  },
): FollowUpCode {
  const pictures = Array.from(random(new Uint8Array(PICTURES)), (byte) => byte % CHOICE);
  return { pictures, digits: String(below10000(random)).padStart(DIGITS, '0') };
}

function below10000(random: Randomness): number {
  for (;;) {
    const [value = 0] = random(new Uint16Array(1));
    if (value < 60_000) {
      return value % 10_000;
    }
  }
}

/** The one written form that travels, sealed: `12-88-3-101-4827`. */
export function canonical(code: FollowUpCode): string {
  return [...code.pictures, code.digits].join('-');
}

export function fromCanonical(text: string): FollowUpCode | undefined {
  const [, ...parts] = FORM.exec(text) ?? [];
  const pictures = parts.slice(0, PICTURES).map(Number);
  const digits = parts[PICTURES];
  return digits !== undefined && pictures.every((picture) => picture < CHOICE)
    ? { pictures, digits }
    : undefined;
}
