import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inside, mount, words } from '../testsupport/mount';
import { Attract, type NewsItem, type Welcome } from './passerelle-attract';

const welcomes: Welcome[] = [
  { language: 'fr', greeting: 'Bonjour !', invitation: 'Touchez', href: 'accueil?langue=fr' },
  { language: 'en', greeting: 'Hello!', invitation: 'Touch', href: 'accueil?langue=en' },
];
const news: NewsItem[] = [
  { title: 'Vendredi, on mange ensemble', text: 'Venez.', when: 'À 17 h', where: 'Cuisine' },
  { title: 'Le café des voisins', text: 'Entrez.', when: '', where: '' },
];
const texts = {
  'citizen.attract.pause': 'Arrêter le défilement',
  'citizen.attract.next': 'Nouvelle suivante',
};

describe('the welcome', () => {
  let touched: string[];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    touched = [];
  });

  afterEach(() => {
    vi.useRealTimers();
    document.documentElement.lang = '';
    document.body.replaceChildren();
  });

  async function welcome(properties: Partial<Attract> = {}): Promise<Attract> {
    const attract = await mount(new Attract(), {
      heading: 'De l’aide',
      welcomes,
      news,
      texts,
      ...properties,
    });
    attract.renderRoot.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) {
        event.preventDefault();
        touched.push(event.target.getAttribute('href') ?? '');
      }
    });
    return attract;
  }

  it('greets in each language, and says so to who listens', async () => {
    const attract = await welcome();
    expect(words(attract)).toContain('Bonjour ! Touchez Hello! Touch');
    expect(inside(attract, 'a[lang="en"]').getAttribute('href')).toBe('accueil?langue=en');
  });

  it('wakes at a touch anywhere, in the first language', async () => {
    const attract = await welcome();
    attract.click();
    expect(touched).toEqual(['accueil?langue=fr']);
  });

  it('wakes in the language that was chosen above', async () => {
    document.documentElement.lang = 'en';
    const attract = await welcome();
    attract.click();
    expect(touched).toEqual(['accueil?langue=en']);
  });

  it('does not wake when somebody only reads the news', async () => {
    const attract = await welcome();
    inside(attract, '.news h2').click();
    inside(attract, '.turn button').click();
    expect(touched).toEqual([]);
  });

  it('turns to the next news by itself, and begins again', async () => {
    const attract = await welcome();
    expect(words(attract)).toContain('Vendredi');
    vi.advanceTimersByTime(9000);
    await attract.updateComplete;
    expect(words(attract)).toContain('voisins');
    expect(words(attract)).toContain('2 / 2');
    vi.advanceTimersByTime(9000);
    await attract.updateComplete;
    expect(words(attract)).toContain('Vendredi');
  });

  it('stands still for who asks, and still turns by hand', async () => {
    const attract = await welcome();
    const [pause, next] = attract.renderRoot.querySelectorAll<HTMLButtonElement>('.turn button');
    pause?.click();
    vi.advanceTimersByTime(60_000);
    await attract.updateComplete;
    expect(words(attract)).toContain('Vendredi');
    expect(pause?.getAttribute('aria-pressed')).toBe('true');
    next?.click();
    await attract.updateComplete;
    expect(words(attract)).toContain('voisins');
  });

  it('shows one news without anything to turn, and none without an empty card', async () => {
    const one = await welcome({ news: news.slice(0, 1) });
    expect(one.renderRoot.querySelector('.turn')).toBeNull();
    const none = await welcome({ news: [] });
    expect(none.renderRoot.querySelector('.news')).toBeNull();
    expect(inside(none, '.front').classList.contains('alone')).toBe(true);
  });

  it('stops turning once it is taken away', async () => {
    const attract = await welcome();
    attract.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});
