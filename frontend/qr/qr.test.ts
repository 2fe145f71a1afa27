import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { qr } from './qr';

function codeOf(text: string): Element {
  const place = document.createElement('div');
  render(qr(text, 'Emporter'), place);
  const found = place.querySelector('svg.qr');
  if (!found) throw new Error('no code drawn');
  return found;
}

describe('a code to take away', () => {
  it('says what it is to whoever cannot see it', () => {
    expect(codeOf('https://example.org/a').getAttribute('aria-label')).toBe('Emporter');
  });

  it('differs when what it carries differs', () => {
    const path = (text: string) => codeOf(text).querySelector('path')?.getAttribute('d');
    expect(path('https://example.org/a')).not.toBe(path('https://example.org/b'));
  });

  it('is dark on white in every theme', () => {
    expect(codeOf('x').querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
  });
});
