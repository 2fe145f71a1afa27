import { describe, expect, it } from 'vitest';
import { elapsed } from './elapsed';

const NOW = Date.parse('2026-11-23T15:00:00Z');

function said(at: string, language = 'fr-CA'): string {
  return elapsed(Date.parse(at), NOW, language).replaceAll(/\s/g, ' ');
}

describe('how long ago a request was made', () => {
  it('says now for less than a minute', () => {
    expect(said('2026-11-23T14:59:31Z')).toBe('maintenant');
  });

  it('counts whole minutes, hours and days', () => {
    expect(said('2026-11-23T14:57:10Z')).toMatch(/2 min/);
    expect(said('2026-11-23T11:30:00Z')).toMatch(/3 h/);
    expect(said('2026-11-20T15:00:00Z')).toMatch(/3 j/);
  });

  it('speaks the language of the screen', () => {
    expect(said('2026-11-23T14:57:10Z', 'en-CA')).toMatch(/2 min.* ago/);
  });

  it('looks ahead too', () => {
    expect(said('2026-11-23T15:05:00Z', 'en-CA')).toMatch(/in 5 min/);
  });
});
