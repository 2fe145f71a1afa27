import { describe, expect, test } from 'vitest';
import { english, french } from '../testsupport/texts';
import type { Texts } from '../texts/texts';
import { CHOICE } from './follow-up-code';
import { pictures } from './pictures';
import { folded, Vocabulary } from './vocabulary';

const languages = [
  ['French', french, english],
  ['English', english, french],
] as const;

function words(texts: Texts): string[] {
  return Array.from({ length: CHOICE }, (_, index) => texts[`word.${index}`] ?? '');
}

/** Edits that turn one word into the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of one.split('').entries()) {
    const next = [line + 1];
    for (const [column, wanted] of other.split('').entries()) {
      const swap = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min((next[column] ?? 0) + 1, (row[column + 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

test('there are 128 pictures, each another', () => {
  expect(pictures).toHaveLength(CHOICE);
  expect(new Set(pictures.map((picture) => JSON.stringify(picture))).size).toBe(CHOICE);
});

describe.each(languages)('the words in %s', (_, texts, other) => {
  test('are short single words, one for each picture', () => {
    for (const word of words(texts)) {
      expect(word).toMatch(/^\p{Ll}{3,11}$/u);
    }
    expect(new Set(words(texts).map(folded)).size).toBe(CHOICE);
  });

  test('differ in more than one letter, however they are spelled', () => {
    const all = words(texts).map(folded);
    const close = all.flatMap((one, index) =>
      all.slice(index + 1).filter((next) => distance(one, next) < 2),
    );
    expect(close).toEqual([]);
  });

  test('never mean another picture in the other language', () => {
    const others = words(other).map(folded);
    for (const [index, word] of words(texts).map(folded).entries()) {
      expect([-1, index]).toContain(others.indexOf(word));
    }
  });

  test('list the other language in the same order', () => {
    expect(texts['word.also']).toBe(words(other).join(' '));
  });
});

describe('what a person types', () => {
  const vocabulary = new Vocabulary(french);

  test('is read with or without accents, capitals, hyphens', () => {
    const star = words(french).indexOf('étoile');
    const heart = words(french).indexOf('cœur');
    expect(vocabulary.read('  ETOILE,coeur - Étoile cœur  04 27')).toEqual({
      pictures: [star, heart, star, heart],
      digits: '0427',
    });
  });

  test('is read in either language, on either screen', () => {
    const expected = vocabulary.read('chat maison soleil pomme 4827');
    expect(vocabulary.read('cat house sun apple 4827')).toEqual(expected);
    expect(new Vocabulary(english).read('chat maison sun pomme 4827')).toEqual(expected);
  });

  test('is read as the numbers of a written code too', () => {
    expect(vocabulary.read(' 12-88-3-101-0427 ')).toEqual({
      pictures: [12, 88, 3, 101],
      digits: '0427',
    });
  });

  test('is refused when a word is not ours', () => {
    expect(vocabulary.read('chat dragon')).toBeUndefined();
  });

  test('finds words as one types', () => {
    expect(vocabulary.beginningWith('ét').map(({ word }) => word)).toEqual(['étoile']);
    expect(vocabulary.beginningWith('lighth').map(({ word }) => word)).toEqual(['phare']);
    expect(vocabulary.beginningWith(' ')).toEqual([]);
  });

  test('every word is under its first letter', () => {
    const found = vocabulary.letters.flatMap((letter) => vocabulary.beginningWith(letter));
    expect(found).toHaveLength(CHOICE);
  });
});
