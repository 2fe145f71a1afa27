import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { pictogram } from './pictogram';

function drawnAs(name: string): string {
  const place = document.createElement('div');
  render(pictogram(name), place);
  return place.querySelector('svg')?.innerHTML ?? '';
}

describe('pictograms', () => {
  it('draws what is asked for', () => {
    expect(drawnAs('house')).toContain('path');
    expect(drawnAs('house')).not.toBe(drawnAs('ear'));
  });

  it('shows a question mark for a name nobody knows, never a hole', () => {
    expect(drawnAs('no-such-thing')).toBe(drawnAs('circle-question-mark'));
  });

  it('leaves the meaning to the words beside it', () => {
    const place = document.createElement('div');
    render(pictogram('house'), place);
    expect(place.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
