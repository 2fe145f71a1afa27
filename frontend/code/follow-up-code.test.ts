import { describe, expect, test } from 'vitest';
import { canonical, fromCanonical, newCode, type Randomness } from './follow-up-code';

/** Randomness that hands out what a test wants. */
function dealt(...values: number[]): Randomness {
  return (array) => array.map(() => values.shift() ?? 0) as typeof array;
}

describe('a new code', () => {
  test('has four pictures and four digits, at least forty bits', () => {
    expect(4 * Math.log2(128) + Math.log2(10_000)).toBeGreaterThan(40);
    expect(canonical(newCode())).toMatch(/^\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}-\d{4}$/);
  });

  test('keeps leading zeros', () => {
    expect(canonical(newCode(dealt(0, 127, 128, 255, 42)))).toBe('0-127-0-127-0042');
  });

  test('draws again where a remainder would favour small digits', () => {
    expect(newCode(dealt(1, 2, 3, 4, 65_535, 60_000, 59_999)).digits).toBe('9999');
  });

  test('uses every picture and every first digit about equally', () => {
    const draws = 6400;
    const pictures = new Map<number, number>();
    const firstDigits = new Map<string, number>();
    for (let draw = 0; draw < draws; draw++) {
      const code = newCode();
      for (const picture of code.pictures) {
        pictures.set(picture, (pictures.get(picture) ?? 0) + 1);
      }
      const first = code.digits.charAt(0);
      firstDigits.set(first, (firstDigits.get(first) ?? 0) + 1);
    }
    // 200 of each picture and 640 of each digit expected; seven standard deviations either way.
    expect(pictures.size).toBe(128);
    for (const count of pictures.values()) {
      expect(Math.abs(count - 200)).toBeLessThan(100);
    }
    for (const count of firstDigits.values()) {
      expect(Math.abs(count - 640)).toBeLessThan(170);
    }
  });

  test('is practically never the same twice', () => {
    const codes = new Set(Array.from({ length: 5000 }, () => canonical(newCode())));
    expect(codes.size).toBe(5000);
  });
});

describe('the written form', () => {
  test('comes back as the same code', () => {
    const code = newCode();
    expect(fromCanonical(canonical(code))).toEqual(code);
  });

  test.each(['', '1-2-3-4', '1-2-3-4-12', '1-2-3-128-1234', '1-2-3-4-1234-5', 'a-b-c-d-1234'])(
    'refuses %j',
    (text) => {
      expect(fromCanonical(text)).toBeUndefined();
    },
  );
});
