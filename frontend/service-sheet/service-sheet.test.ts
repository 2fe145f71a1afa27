import { describe, expect, it, vi } from 'vitest';
import { inside, mount, words } from '../testsupport/mount';
import { ServiceSheet, type Sheet } from './passerelle-service-sheet';

const sheet: Sheet = {
  name: 'Dépannage alimentaire',
  organization: 'Le Panier',
  opening: { kind: 'LATER', words: 'Ouvre mardi à 9 h 30' },
  facts: [],
  sections: [{ pictogram: 'map-pin', title: 'Où', lines: ['Entrepôt', '12, rue des Tilleuls'] }],
  weekTitle: 'Quand',
  week: [
    { day: 'lundi', hours: 'Fermé', today: true },
    { day: 'mardi', hours: '9 h 30 – 12 h', today: false },
  ],
  weekNotes: ['Fermé les jours fériés.'],
  unknown: null,
  ask: 'Demander qu’on me contacte',
  askHref: 'borne/demo-caisse/contact?service=1',
  takeTitle: 'Emporter cette page',
  takeHint: 'Visez ce code.',
  takePath: 'borne/web-quartier-demo/service/1',
  verified: 'Vérifié le 3 novembre 2026.',
};

describe('everything known about a service', () => {
  it('lays the week out day by day and marks today', async () => {
    const page = await mount(new ServiceSheet(), { sheet });
    expect(page.renderRoot.querySelectorAll('tr')).toHaveLength(2);
    expect(inside(page, 'tr.today th').textContent).toBe('lundi');
  });

  it('says large what nobody knows', async () => {
    const known = await mount(new ServiceSheet(), { sheet });
    expect(known.renderRoot.querySelector('.nobody-knows')).toBeNull();
    const unknown = await mount(new ServiceSheet(), {
      sheet: { ...sheet, unknown: 'Coordonnées à confirmer. Composez le 211.' },
    });
    expect(inside(unknown, '.nobody-knows').textContent).toContain('211');
  });

  it('says large that nobody verified it lately', async () => {
    const page = await mount(new ServiceSheet(), {
      sheet: { ...sheet, stale: 'Vérifié il y a plus d’un an : appelez avant d’y aller.' },
    });
    expect(inside(page, '.nobody-knows').textContent).toContain('appelez');
  });

  it('says what is in French, and reads it out in French', async () => {
    const all = await mount(new ServiceSheet(), { sheet });
    expect(all.renderRoot.querySelector('.french, [lang]')).toBeNull();
    const page = await mount(new ServiceSheet(), {
      sheet: {
        ...sheet,
        french: 'Some of this text is in French only.',
        sections: [{ pictogram: 'info', title: 'Good to know', lines: ['Fermé'], french: true }],
      },
    });
    expect(inside(page, '.french').textContent).toContain('French only');
    expect(inside(page, '[lang="fr"]').textContent).toContain('Fermé');
  });

  it('leaves no empty week', async () => {
    const page = await mount(new ServiceSheet(), { sheet: { ...sheet, week: [], weekNotes: [] } });
    expect(words(page)).not.toContain('Quand');
  });

  it('can be taken away and asked about', async () => {
    const page = await mount(new ServiceSheet(), { sheet });
    expect(inside(page, 'svg.qr').getAttribute('aria-label')).toBe('Emporter cette page');
    expect(inside(page, 'a.sun').getAttribute('href')).toBe(sheet.askHref);
  });

  it('prints only where there is a printer, and then says the address in words', async () => {
    const without = await mount(new ServiceSheet(), { sheet });
    expect(without.renderRoot.querySelector('button')).toBeNull();
    const page = await mount(new ServiceSheet(), { sheet: { ...sheet, print: 'Imprimer' } });
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    (inside(page, 'button') as HTMLButtonElement).click();
    expect(printed).toHaveBeenCalledOnce();
    expect(inside(page, '.address').textContent).toMatch(
      /^http.*\/borne\/web-quartier-demo\/service\/1$/,
    );
  });

  it('says when it was last checked', async () => {
    expect(words(await mount(new ServiceSheet(), { sheet }))).toContain('3 novembre 2026');
  });
});
