import { describe, expect, it } from 'vitest';
import { inside, mount, words } from '../testsupport/mount';
import { ServiceCard, type ServiceInBrief } from './passerelle-service-card';

const soup: ServiceInBrief = {
  name: 'Repas chaud du midi',
  organization: 'La grande tablée',
  summary: 'Une soupe, un plat, un dessert.',
  opening: { kind: 'OPEN', words: 'Ouvert jusqu’à 13 h 30' },
  facts: [
    { pictogram: 'footprints', words: '5 min', spoken: 'À 5 minutes à pied' },
    { pictogram: '', words: 'Gratuit' },
  ],
  languages: { pictogram: '', words: 'EN FR', spoken: 'français, anglais' },
  href: 'borne/demo-caisse/service/1',
};

describe('a service in a list', () => {
  it('says in words that it is open, and shows a sign beside them', async () => {
    const card = await mount(new ServiceCard(), { service: soup });
    expect(words(card)).toContain('Ouvert jusqu’à 13 h 30');
    expect(inside(card, '.opening svg')).toBeTruthy();
  });

  it('shows another sign when it is closed: colour is not the only difference', async () => {
    const open = await mount(new ServiceCard(), { service: soup });
    const sign = inside(open, '.opening svg').innerHTML;
    const closed = await mount(new ServiceCard(), {
      service: { ...soup, opening: { kind: 'LATER', words: 'Ouvre demain à 9 h' } },
    });
    expect(inside(closed, '.opening svg').innerHTML).not.toBe(sign);
  });

  it('speaks in full what it shows in short', async () => {
    const card = await mount(new ServiceCard(), { service: soup });
    expect(words(card)).toContain('À 5 minutes à pied');
    expect(inside(card, '.head [aria-hidden]').textContent).toBe('EN FR');
  });

  it('leads to the service', async () => {
    const card = await mount(new ServiceCard(), { service: soup });
    expect(inside(card, 'a').getAttribute('href')).toBe(soup.href);
  });

  it('names the organization when nobody said what it does', async () => {
    const card = await mount(new ServiceCard(), { service: { ...soup, summary: '' } });
    expect(words(card)).toContain('La grande tablée');
  });
});
