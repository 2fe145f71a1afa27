import { describe, expect, test } from 'vitest';
import { english, french } from '../testsupport/texts';
import { expectedDelay, moment } from './expected-delay';

const inFrench = { texts: french, language: 'fr', timeZone: 'America/Toronto' };
const inEnglish = { texts: english, language: 'en', timeZone: 'America/Toronto' };

/** Monday 23 November 2026, 10:00 in Montréal. */
const now = '2026-11-23T15:00:00Z';

describe('the expected delay', () => {
  test.each([
    ['2026-11-23T21:00:00Z', 'aujourd’hui, avant 16 h', 'today, before 4 p.m.'],
    ['2026-11-23T21:30:00Z', 'aujourd’hui, avant 16 h 30', 'today, before 4:30 p.m.'],
    ['2026-11-24T14:00:00Z', 'demain, avant 9 h', 'tomorrow, before 9 a.m.'],
    ['2026-11-24T17:00:00Z', 'demain, avant midi', 'tomorrow, before noon'],
    ['2026-11-26T15:30:00Z', 'jeudi, avant 10 h 30', 'Thursday, before 10:30 a.m.'],
    ['2026-11-30T21:00:00Z', 'le 30 novembre, avant 16 h', 'November 30, before 4 p.m.'],
  ])('%s is told as %s, or %s', (answerBy, fr, en) => {
    expect(plain(expectedDelay(answerBy, now, inFrench))).toBe(fr);
    expect(plain(expectedDelay(answerBy, now, inEnglish))).toBe(en);
  });

  test('never promises earlier than the server did', () => {
    expect(plain(expectedDelay('2026-11-23T21:01:00Z', now, inFrench))).toBe(
      'aujourd’hui, avant 16 h 30',
    );
  });

  test('counts days where the community is, not where the clock was set', () => {
    // 23:30 in Montréal is the next day in UTC, and still today here.
    expect(expectedDelay('2026-11-24T04:30:00Z', now, inFrench)).toContain('aujourd’hui');
    // 21:00 of the day before in Vancouver.
    const west = { ...inFrench, timeZone: 'America/Vancouver' };
    expect(expectedDelay('2026-11-24T05:00:00Z', '2026-11-24T09:00:00Z', west)).toContain(
      'aujourd’hui',
    );
  });

  test('keeps the hour over the change to winter time', () => {
    expect(plain(expectedDelay('2026-11-01T21:00:00Z', '2026-10-31T15:00:00Z', inFrench))).toBe(
      'demain, avant 16 h',
    );
  });
});

test('a message of today shows its hour, an older one its day', () => {
  expect(plain(moment('2026-11-23T12:05:00Z', now, inFrench))).toBe('7 h 05');
  expect(plain(moment('2026-11-20T18:00:00Z', now, inFrench))).toBe('vendredi 20 novembre, 13 h');
});

/** The spaces that keep a figure and its unit together, as plain ones. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
