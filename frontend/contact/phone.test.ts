import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadReadPhone, readPhoneRoughly } from './phone';
import { readPhone } from './phone-rules';

/** What Google's libphonenumber 9.0.43 for Java made of each text, home region Canada. */
const google = JSON.parse(
  readFileSync('frontend/contact/phone-rules.google.json', 'utf8'),
) as readonly (readonly [string, string | null])[];

/** Letters on keys and links are no numbers for us: nobody types them on purpose. */
const stricterHere = ['51455abcde', 'tel:514-555-0134'];

describe('a telephone number', () => {
  test.each(google.filter(([typed]) => !stricterHere.includes(typed)))(
    '%s is read as the server reads it: %s',
    (typed, e164) => {
      const reading = readPhone(typed);
      expect(reading.kind === 'good' ? reading.e164 : null).toBe(e164);
    },
  );

  test('is said back as people here write it', () => {
    expect(readPhone('5145550134')).toMatchObject({ shown: '514\u00a0555-0134' });
    expect(readPhone('+33612345678')).toMatchObject({ shown: '+33 6 12 34 56 78' });
  });

  test('that is not finished is short, not wrong', () => {
    expect(readPhone('514 555').kind).toBe('short');
    expect(readPhone('514 155 0134').kind).toBe('wrong');
    expect(readPhone('  ').kind).toBe('empty');
  });

  test('is read roughly until the rules are there, and never refused for it', async () => {
    expect(readPhoneRoughly('1 (514) 555-0134')).toMatchObject({ e164: '+15145550134' });
    expect(readPhoneRoughly('514').kind).toBe('short');
    expect(await loadReadPhone()).toBe(readPhone);
  });
});
