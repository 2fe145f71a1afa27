import type { Texts } from '../texts/texts';
import { CHOICE, fromCanonical } from './follow-up-code';

/** A word of the code as a person may look for it. */
export interface Word {
  readonly picture: number;
  readonly word: string;
}

/** Without accents, case and ligatures: what two spellings of one word have in common. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');
}

/** The 128 words of a language, found by how they begin, by their first letter, or read from a line. */
export class Vocabulary {
  readonly #words: readonly Word[];
  readonly #spellings = new Map<string, number>();

  constructor(texts: Texts) {
    this.#words = Array.from({ length: CHOICE }, (_, picture) => ({
      picture,
      word: texts[`word.${picture}`] ?? String(picture),
    })).sort((one, other) => folded(one.word).localeCompare(folded(other.word)));
    (texts['word.also'] ?? '').split(' ').forEach((word, place) => {
      this.#spellings.set(folded(word), place % CHOICE);
    });
    for (const { word, picture } of this.#words) {
      this.#spellings.set(folded(word), picture);
    }
  }

  get letters(): readonly string[] {
    return [...new Set(this.#words.map(({ word }) => folded(word).charAt(0)))];
  }

  /** Words that begin so; with other languages' words behind those of this one. */
  beginningWith(start: string): readonly Word[] {
    const wanted = folded(start.trim());
    if (wanted === '') {
      return [];
    }
    const own = this.#words.filter(({ word }) => folded(word).startsWith(wanted));
    const elsewhere = [...this.#spellings]
      .filter(([spelling]) => spelling.startsWith(wanted))
      .map(([, picture]) => this.#words.find((word) => word.picture === picture))
      .filter((word) => word !== undefined && !own.includes(word)) as Word[];
    return own.length > 0 && wanted.length === 1 ? own : [...new Set([...own, ...elsewhere])];
  }

  /**
   * Reads what a person typed: words of any language with any accents and separators, digits, or the
   * numbers of a written code. Undefined where a word is not one of ours.
   */
  read(line: string): { pictures: readonly number[]; digits: string } | undefined {
    const written = fromCanonical(line.trim());
    if (written) {
      return written;
    }
    const pictures: number[] = [];
    let digits = '';
    for (const part of folded(line).match(/\p{L}+|\d+/gu) ?? []) {
      const picture = this.#spellings.get(part);
      if (picture !== undefined) {
        pictures.push(picture);
      } else if (/^\d+$/.test(part)) {
        digits += part;
      } else {
        return undefined;
      }
    }
    return { pictures, digits };
  }
}
