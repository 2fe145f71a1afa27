import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as patience from '../sealing/patience';
import * as store from '../sealing/store';
import { drop, kept } from '../sealing/store';
import { FakeServer, problem } from '../testsupport/fake-server';
import { Page } from '../testsupport/page';
import { english, french } from '../testsupport/texts';
import { PasserelleContactForm } from './passerelle-contact-form';

const firstTitle = 'Comment peut-on vous joindre ?';

let server: FakeServer;
let form: Page<PasserelleContactForm>;
let events: string[];

beforeEach(async () => {
  server = await FakeServer.start();
  vi.spyOn(patience, 'pause').mockImplementation(() => new Promise((go) => setTimeout(go)));
  const element = new PasserelleContactForm();
  Object.assign(element, {
    texts: french,
    language: 'fr',
    kiosk: 'demo-caisse',
    community: 'quartier-demo',
    needs: [
      { id: 'food', label: 'Manger', pictogram: 'utensils' },
      { id: 'housing', label: 'Me loger', pictogram: 'house' },
    ],
    venues: [{ id: 'salle', name: 'Salle du marché' }],
    consent: { purpose: 'contact', version: 3, text: 'On garde peu.\n\nOn efface tout.' },
  });
  events = [];
  for (const event of ['form-dirty', 'request-sent', 'form-left']) {
    element.addEventListener(event, (happened) => {
      events.push(event);
      expect(JSON.stringify((happened as CustomEvent).detail)).not.toMatch(/555|Sam/);
    });
  }
  document.body.append(element);
  form = new Page(element);
  await form.settled();
});

afterEach(async () => {
  form.element.remove();
  vi.restoreAllMocks();
  for (const sealed of await kept()) {
    await drop(sealed.id);
  }
});

async function untilConsent(): Promise<void> {
  await form.choose('On m’appelle');
  await form.press('Continuer');
  await form.write('Votre numéro', '514 555-0134');
  await form.press('Continuer');
  await form.write('Votre prénom', 'Sam');
  await form.press('Continuer');
}

async function send(): Promise<void> {
  await form.choose('Oui, je suis d’accord');
  await form.press('Envoyer ma demande');
}

/** What stands marked below the receipt. */
function reached(): string[] {
  return [...form.root.querySelectorAll('.states .reached')].map((one) => one.textContent.trim());
}

async function received(): Promise<void> {
  await vi.waitFor(() => {
    expect(form.title).toBe('C’est reçu. Gardez votre code.');
  });
}

describe('the road of a request', () => {
  test('has four screens before the receipt, and one required answer', async () => {
    expect(form.text).toContain('Étape 1 de 4');
    await form.press('Continuer');
    expect(form.text).toContain('Choisissez une façon de vous joindre.');
    await form.choose('On se voit dans le quartier');
    await form.press('Continuer');
    await form.choose('Salle du marché');
    await form.press('Continuer');
    expect(form.title).toMatch(/^De quoi/);
    await form.press('Continuer');
    expect(form.text).toContain('Étape 4 de 4');
    expect(form.text).toContain('On garde peu.');

    await send();
    await received();

    expect(server.opened[0]?.message).toMatchObject({ reach: { way: 'meet', venue: 'salle' } });
    expect(events).toEqual(['form-dirty', 'request-sent']);
  });

  test('is shorter for who comes back with the code', async () => {
    await form.choose('Je reviens avec mon code');
    expect(form.text).toContain('Étape 1 de 3');
    await form.press('Continuer');
    expect(form.title).toMatch(/^De quoi/);
  });

  test('asks for consent before it sends', async () => {
    await untilConsent();
    await form.press('Envoyer ma demande');

    expect(form.text).toContain('Il faut votre accord pour envoyer.');
    expect(server.opened).toEqual([]);
  });

  test('takes impatient taps for one, and never past the consent', async () => {
    await form.choose('On m’appelle');
    await form.press('Continuer');
    await form.write('Votre numéro', '514 555-0134');
    const go = form.root.querySelector<HTMLButtonElement>('button.main');
    for (let tap = 0; tap < 4; tap++) {
      go?.click();
    }
    await form.settled();

    expect(form.title).toMatch(/^De quoi/);
    expect(server.opened).toEqual([]);
  });

  test('begins with the need and the service a person came from', async () => {
    form.element.need = 'housing';
    form.element.service = { id: 'a-service', name: 'Le bon service' };
    await form.settled();
    await form.choose('Je reviens avec mon code');
    await form.press('Continuer');
    expect(form.isChosen('Me loger')).toBe(true);
    expect(form.text).toContain('Le bon service');
    await form.press('Continuer');
    await send();
    await received();
    expect(server.opened[0]?.message).toMatchObject({
      needs: ['housing'],
      serviceId: 'a-service',
    });
  });

  test('brings the focus to each new heading', async () => {
    await form.choose('On m’appelle');
    await form.press('Continuer');
    expect(form.root.activeElement?.tagName).toBe('H1');
  });

  test('changes its language without losing an answer', async () => {
    await untilConsent();
    form.element.texts = english;
    form.element.language = 'en';
    await form.settled();
    expect(form.text).toContain('We will call you at 514 555-0134');
  });
});

describe('what a person types', () => {
  test('is said to be right as soon as it is', async () => {
    await form.choose('On me texte');
    await form.press('Continuer');
    await form.write('Votre numéro', '5145550134');
    expect(form.text).toContain('514 555-0134');
    expect(form.field('Votre numéro').getAttribute('aria-invalid')).toBeNull();
  });

  test('is not called wrong while they type, only once they go on', async () => {
    await form.choose('On m’appelle');
    await form.press('Continuer');
    await form.write('Votre numéro', '514 555');
    expect(form.text).not.toContain('Il manque des chiffres.');
    await form.leave('Votre numéro');
    expect(form.text).toContain('Il manque des chiffres.');

    const field = form.field('Votre numéro');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const told = form.root.querySelector(`#${field.getAttribute('aria-describedby') ?? ''}`);
    expect(told?.textContent).toContain('Il manque des chiffres.');
    await form.write('Votre numéro', '514 555-0134');
    expect(form.text).not.toContain('Il manque des chiffres.');
  });

  test('takes the focus where something is missing', async () => {
    await form.choose('On m’écrit un courriel');
    await form.press('Continuer');
    await form.write('Votre adresse', 'sam@exemple');
    await form.press('Continuer');
    expect(form.text).toContain('Cette adresse n’est pas complète.');
    expect(form.root.activeElement).toBe(form.field('Votre adresse'));
  });

  test('is still there after going back', async () => {
    await untilConsent();
    await form.press('Retour');
    expect(form.field('Votre prénom').value).toBe('Sam');
    await form.press('Retour');
    expect(form.field('Votre numéro').value).toBe('514 555-0134');
    await form.press('Retour');
    expect(form.isChosen('On m’appelle')).toBe(true);
    await form.press('Retour');
    expect(events).toContain('form-left');
  });

  test('is offered to nobody: no field is remembered by the browser', async () => {
    await form.choose('On m’appelle');
    await form.press('Continuer');
    for (const field of form.root.querySelectorAll('input, textarea')) {
      expect(field.getAttribute('autocomplete')).toBe('off');
    }
    expect(form.field('Votre numéro').getAttribute('inputmode')).toBe('tel');
  });
});

describe('the receipt', () => {
  test('shows the code that was sent, as words, and when to expect an answer', async () => {
    await untilConsent();
    await send();
    await received();

    const code = String(server.opened[0]?.message.code).split('-');
    for (const picture of code.slice(0, 4)) {
      expect(form.text).toContain(french[`word.${picture}`]);
    }
    expect(form.text).toContain(code[4]);
    expect(form.text).toContain('demain, avant 16');
    expect(form.traces).not.toMatch(/0134|Sam/);
  });

  test('shows the code and the truth while the server does not answer', async () => {
    server.answerNext(...Array.from({ length: 20 }, () => 'no network' as const));
    vi.mocked(patience.pause).mockReturnValue(new Promise(() => undefined));
    await untilConsent();
    await send();
    await vi.waitFor(() => {
      expect(form.text).toContain('Votre demande est gardée ici.');
    });
    expect(form.title).toBe('Gardez votre code.');
    expect(form.root.querySelector('.code')).not.toBeNull();
    expect(events).not.toContain('request-sent');
  });

  test('asks a person to stay where nothing can be kept and the server does not answer', async () => {
    vi.spyOn(store, 'keep').mockResolvedValue(false);
    server.answerNext('no network');
    vi.mocked(patience.pause).mockReturnValue(new Promise(() => undefined));
    await untilConsent();
    await send();
    await vi.waitFor(() => {
      expect(form.text).toContain('Restez sur cette page');
    });
    expect(form.text).not.toContain('gardée ici');
    expect(form.root.querySelector('[role=status]')?.textContent).toContain('Restez');
    expect(events).not.toContain('request-sent');
  });

  test('keeps that warning at every further try, and says neither “kept” nor “sent”', async () => {
    vi.spyOn(store, 'keep').mockResolvedValue(false);
    server.answerNext('no network', 'no network', 'never');
    await untilConsent();
    await send();
    await vi.waitFor(() => {
      expect(server.opened).toHaveLength(3);
    });

    expect(form.text).toContain('Restez sur cette page');
    expect(form.root.querySelectorAll('.states .reached')).toHaveLength(0);
    expect(form.root.querySelector('[role=status]')?.textContent).toContain('Restez');
  });

  test('marks “kept” only where this browser said that it is', async () => {
    vi.spyOn(store, 'keep').mockResolvedValue(false);
    await untilConsent();
    await send();
    await received();

    expect(reached()).toEqual(['Envoyée', 'Reçue']);
  });

  test('lets nobody go calmly while it is on this page only, but try again', async () => {
    vi.spyOn(store, 'keep').mockResolvedValue(false);
    vi.mocked(patience.pause).mockRestore();
    server.answerNext('no network');
    await untilConsent();
    await send();
    await vi.waitFor(() => {
      expect(form.text).toContain('Restez sur cette page');
    });
    expect(form.text).not.toContain('J’ai noté mon code');

    await form.press('Réessayer');
    await received();

    await form.press('J’ai noté mon code');
    expect(events).toEqual(['form-dirty', 'request-sent', 'form-left']);
  });

  test('lets nobody go before this browser has said that it keeps it', async () => {
    let answer: (kept: boolean) => void = () => undefined;
    vi.spyOn(store, 'keep').mockReturnValue(new Promise((resolve) => (answer = resolve)));
    server.answerNext('never');
    await untilConsent();
    await send();
    await vi.waitFor(() => {
      expect(reached()).toEqual(['Envoyée']);
    });
    await form.press('J’ai noté mon code');
    expect(events).not.toContain('form-left');

    answer(true);
    await vi.waitFor(() => {
      expect(reached()).toEqual(['Gardée ici', 'Envoyée']);
    });
    await form.press('J’ai noté mon code');
    expect(events).toContain('form-left');
  });

  test('never says violence, nor anything else of the person, in its title', () => {
    for (const texts of [french, english]) {
      for (const [key, text] of Object.entries(texts)) {
        if (/^(contact|code)\./.test(key)) {
          expect(text).not.toMatch(/violen/i);
        }
      }
    }
  });

  test('of a refused request says so, and the answers are still there to try again', async () => {
    server.answerNext(problem(403, 'wrong-kiosk'));
    await untilConsent();
    await send();
    await vi.waitFor(() => {
      expect(form.title).toBe('Votre demande n’est pas partie.');
    });
    expect(form.root.querySelector('.code')).toBeNull();
    await form.press('Revenir à mes réponses');
    expect(form.text).toContain('514 555-0134');
    await form.press('Envoyer ma demande');
    await received();
    expect(events).toContain('request-sent');
    expect(await kept()).toEqual([]); // the refused one does not come beside it
  });
});

describe('forgetting', () => {
  test('“J’ai noté mon code” leaves an empty first screen', async () => {
    await untilConsent();
    await send();
    await received();
    await form.press('J’ai noté mon code');
    expect(events).toContain('form-left');
    expect(form.title).toBe(firstTitle);
    expect(form.root.querySelector('.code')).toBeNull();
  });

  test('a wipe in the middle leaves nothing typed anywhere', async () => {
    await untilConsent();
    form.element.wipe();
    await form.settled();
    expect(form.traces).not.toMatch(/0134|Sam/);
    expect(form.isChosen('On m’appelle')).toBe(false);
    await form.choose('On m’appelle');
    await form.press('Continuer');
    expect(form.field('Votre numéro').value).toBe('');
    expect(JSON.stringify([localStorage, sessionStorage])).not.toMatch(/0134|Sam/);
    expect(location.href).not.toMatch(/0134|Sam/);
  });

  test('an element taken off the page has forgotten when it comes back', async () => {
    await untilConsent();
    form.element.remove();
    document.body.append(form.element);
    await form.settled();
    expect(form.title).toBe(firstTitle);
    expect(form.traces).not.toMatch(/0134|Sam/);
  });

  test('a receipt that comes after the wipe is not shown to the next person', async () => {
    await untilConsent();
    await send();
    form.element.wipe();
    await vi.waitFor(async () => {
      expect(server.opened).toHaveLength(1);
      expect(await kept()).toEqual([]);
    });
    await form.settled();
    expect(form.title).toBe(firstTitle);
    expect(events).not.toContain('request-sent');
  });
});
