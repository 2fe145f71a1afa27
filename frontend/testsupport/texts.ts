import { readFileSync } from 'node:fs';
import type { Texts } from '../texts/texts';

const FOLDER = 'src/main/resources/vaadin-i18n';

/** The texts of one language as the server would hand them over, read from its own file. */
export function textsOf(language: 'fr' | 'en'): Texts {
  const file =
    language === 'fr' ? 'translations.properties' : `translations_${language}.properties`;
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
  return Object.fromEntries(
    lines
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => [
        line.slice(0, line.indexOf('=')).trim(),
        line.slice(line.indexOf('=') + 1).trim(),
      ]),
  );
}

export const french = textsOf('fr');
export const english = textsOf('en');
