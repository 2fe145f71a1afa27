import { describe, expect, it, vi } from 'vitest';
import { LanguageChoice } from '../language-choice/passerelle-language-choice';
import { NeedTile } from '../need-tile/passerelle-need-tile';
import { inside, mount, words } from '../testsupport/mount';
import { FilterBar } from './passerelle-filter-bar';
import { SearchField } from './passerelle-search-field';
import { WaysOn } from './passerelle-ways-on';

describe('a need', () => {
  it('says what is found behind it', async () => {
    const need = { label: 'Manger', examples: 'Repas chauds', pictogram: 'utensils', href: 'x' };
    expect(words(await mount(new NeedTile(), { need }))).toBe('Manger Repas chauds');
  });
});

describe('one word to look for', () => {
  it('is told without spaces around it, and not put into an address', async () => {
    const field = await mount(new SearchField(), {});
    const asked = vi.fn();
    field.addEventListener('search-asked', (event) => {
      asked((event as CustomEvent<{ words: string }>).detail.words);
    });
    (inside(field, 'input') as HTMLInputElement).value = '  soupe ';
    inside(field, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(asked).toHaveBeenCalledWith('soupe');
  });

  describe('while one writes', () => {
    const write = async (...words: string[]) => {
      vi.useFakeTimers();
      const field = await mount(new SearchField(), {});
      const typed: string[] = [];
      field.addEventListener('search-typed', (event) => {
        typed.push((event as CustomEvent<{ words: string }>).detail.words);
      });
      const input = inside(field, 'input') as HTMLInputElement;
      for (const word of words) {
        if (word === '…') vi.advanceTimersByTime(300);
        else {
          input.value = word;
          input.dispatchEvent(new Event('input'));
        }
      }
      vi.advanceTimersByTime(300);
      vi.useRealTimers();
      return typed;
    };

    it('is told from the second letter, when one pauses, and not for every letter', async () => {
      expect(await write('s', '…', 'so', 'sou', 'soup', '…', 'soupe')).toEqual(['soup', 'soupe']);
    });

    it('is told once, and once more when everything is taken away', async () => {
      expect(await write('so', '…', 'sou', 'so', '…', 's', '…', '')).toEqual(['so', '']);
    });
  });

  it('is not asked for when nothing is written', async () => {
    const field = await mount(new SearchField(), {});
    const asked = vi.fn();
    field.addEventListener('search-asked', asked);
    inside(field, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('filters', () => {
  const filters = [{ id: 'open', label: 'Ouvert maintenant', pictogram: 'clock', on: true }];
  const audiences = [{ id: 'SENIORS', label: 'Personnes aînées', pictogram: 'user', on: false }];

  it('say whether they are on, by more than a colour', async () => {
    const bar = await mount(new FilterBar(), { filters });
    const on = inside(bar, 'button');
    expect(on.getAttribute('aria-pressed')).toBe('true');
    const sign = on.querySelector('svg')?.innerHTML;
    const off = await mount(new FilterBar(), {
      filters: filters.map((f) => ({ ...f, on: false })),
    });
    expect(inside(off, 'button svg').innerHTML).not.toBe(sign);
  });

  it('say how many services they leave', async () => {
    const counted = filters.map((filter) => ({ ...filter, count: 12 }));
    const bar = await mount(new FilterBar(), { filters: counted });
    expect(words(bar)).toBe('Ouvert maintenant 12');
  });

  it('open who it is for, and tell what was touched', async () => {
    const bar = await mount(new FilterBar(), { filters, audiences, audienceLabel: 'Pour moi…' });
    const touched = vi.fn();
    bar.addEventListener('filter-touched', (event) => {
      touched((event as CustomEvent<{ id: string }>).detail.id);
    });
    inside(bar, 'button[aria-expanded]').click();
    await bar.updateComplete;
    inside(bar, 'div + div button').click();
    expect(touched).toHaveBeenCalledWith('SENIORS');
    await bar.updateComplete;
    expect(bar.renderRoot.querySelector('div + div'), 'one sees the services again').toBeNull();
    await Promise.resolve();
    expect(bar.shadowRoot?.activeElement).toBe(inside(bar, 'button[aria-expanded]'));
    bar.focus();
    expect(bar.shadowRoot?.activeElement).toBe(inside(bar, 'button'));
  });
});

describe('the languages', () => {
  const languages = [
    { tag: 'fr', name: 'Français' },
    { tag: 'en', name: 'English' },
  ];

  it('are named in themselves, and the page speaks the chosen one', async () => {
    const choice = await mount(new LanguageChoice(), { languages, current: 'en' });
    expect(words(choice)).toBe('Français English');
    expect(document.documentElement.lang).toBe('en');
  });

  it('change on a touch, not on a touch of the one already spoken', async () => {
    const choice = await mount(new LanguageChoice(), { languages, current: 'fr' });
    const chosen = vi.fn();
    choice.addEventListener('language-chosen', chosen);
    const [french, english] = choice.renderRoot.querySelectorAll('button');
    french?.click();
    expect(chosen).not.toHaveBeenCalled();
    english?.click();
    expect(chosen).toHaveBeenCalledOnce();
  });
});

describe('where to go on', () => {
  it('is a link where it leads somewhere and only words where one must call', async () => {
    const ways = [
      { label: 'Parler à quelqu’un', detail: '', pictogram: 'hand-heart', href: 'x', main: true },
      { label: 'Composez le 211', detail: '', pictogram: 'phone', href: '', main: false },
    ];
    const on = await mount(new WaysOn(), { heading: 'Rien trouvé', ways });
    expect(on.renderRoot.querySelectorAll('a')).toHaveLength(1);
    expect(words(on)).toContain('Composez le 211');
  });
});
