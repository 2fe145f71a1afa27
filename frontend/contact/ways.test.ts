import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as patience from '../sealing/patience';
import { formStyles } from '../pieces/form-styles';
import { FakeServer } from '../testsupport/fake-server';
import { Page } from '../testsupport/page';
import { french } from '../testsupport/texts';
import { PasserelleContactForm } from './passerelle-contact-form';

/** Each way to be reached: what it asks, what it refuses, and what it sends and does not send. */
const ways = {
  call: 'On m’appelle',
  text: 'On me texte',
  email: 'On m’écrit un courriel',
  meet: 'On se voit dans le quartier',
  'trusted-person': 'Par une personne de confiance',
  code: 'Je reviens avec mon code',
} as const;

let server: FakeServer;
let form: Page<PasserelleContactForm>;

beforeEach(async () => {
  server = await FakeServer.start();
  vi.spyOn(patience, 'pause').mockImplementation(() => new Promise((go) => setTimeout(go)));
  const element = new PasserelleContactForm();
  Object.assign(element, {
    texts: french,
    kiosk: 'demo-caisse',
    community: 'quartier-demo',
    venues: [{ id: 'salle', name: 'Salle du marché', details: 'Le jour' }],
    consent: { purpose: 'contact', version: 3, text: 'On garde peu.' },
  });
  document.body.append(element);
  form = new Page(element);
  await form.settled();
});

afterEach(() => {
  form.element.remove();
});

async function choose(way: keyof typeof ways): Promise<void> {
  await form.choose(ways[way]);
  await form.press('Continuer');
}

async function send(): Promise<Record<string, unknown>> {
  await form.press('Continuer');
  if (form.title.startsWith('De quoi')) {
    await form.press('Continuer');
  }
  await form.choose('Oui, je suis d’accord');
  await form.press('Envoyer ma demande');
  await vi.waitFor(() => {
    expect(server.opened).toHaveLength(1);
  });
  return server.opened[0]?.message ?? {};
}

describe('what each way asks', () => {
  test.each([
    ['call', ['Votre numéro'], true, true, true],
    ['text', ['Votre numéro'], true, false, true],
    ['email', ['Votre adresse'], false, false, true],
    ['meet', [], true, false, false],
    ['trusted-person', ['Son prénom', 'Son numéro'], true, true, true],
  ] as const)('%s', async (way, fields, times, voicemail, caller) => {
    await choose(way);
    for (const field of fields) {
      expect(form.field(field)).toBeTruthy();
    }
    expect(form.text.includes('Quels moments')).toBe(times);
    expect(form.text.includes('message vocal')).toBe(voicemail);
    expect(form.text.includes('de la part de qui')).toBe(caller);
  });

  test('meeting is not offered where there is no place to meet', async () => {
    form.element.venues = [];
    await form.settled();
    expect(form.text).not.toContain(ways.meet);
  });
});

/** From top to bottom, what is written and so reached: fields and questions by their names. */
function order(): string[] {
  const names = [...form.root.querySelectorAll<HTMLInputElement>('.detail input')].map(
    ({ name, id }) => name || id.replace('field-', ''),
  );
  return names.filter((name, place) => name !== names[place - 1]);
}

describe('what is reached one after the other', () => {
  test.each([
    ['call', ['phone', 'voicemail', 'times', 'callerName', 'callerOther', 'note']],
    ['text', ['phone', 'note', 'times', 'callerName', 'callerOther']],
    ['email', ['email', 'note', 'callerName', 'callerOther']],
    [
      'trusted-person',
      ['trustedName', 'trustedPhone', 'times', 'callerName', 'callerOther', 'voicemail', 'note'],
    ],
  ] as const)('%s: which name to say comes at once after its question', async (way, reached) => {
    await choose(way);
    await form.choose('Un autre nom');

    expect(order()).toEqual(reached);
  });

  test('is laid out by nothing but that order', () => {
    expect(formStyles.flat().map(String).join('')).not.toMatch(
      /grid-area|grid-template-areas|[\s;{]order:/,
    );
  });
});

describe('what each way refuses', () => {
  test.each([
    ['call', 'Votre numéro', '', 'Écrivez un numéro de téléphone.'],
    ['call', 'Votre numéro', '514 555', 'Il manque des chiffres.'],
    ['text', 'Votre numéro', '123 456-7890', 'Ce numéro n’existe pas.'],
    ['email', 'Votre adresse', '', 'Écrivez votre adresse courriel.'],
    ['email', 'Votre adresse', 'sam@', 'Cette adresse n’est pas complète.'],
    ['trusted-person', 'Son prénom', '  ', 'Écrivez son prénom.'],
  ] as const)('%s with %s “%s”', async (way, field, value, problem) => {
    await choose(way);
    await form.write(field, value);
    await form.press('Continuer');
    expect(form.text).toContain(problem);
    expect(form.title).not.toMatch(/^De quoi/);
    expect(form.root.activeElement).toBe(form.field(field));
  });

  test('meeting without a place', async () => {
    await choose('meet');
    await form.press('Continuer');
    expect(form.text).toContain('Choisissez un lieu.');
    expect(form.root.activeElement?.getAttribute('name')).toBe('venue');
  });

  test('a name to say that is not said', async () => {
    await choose('call');
    await form.write('Votre numéro', '514 555-0134');
    await form.choose('Un autre nom');
    await form.press('Continuer');
    expect(form.text).toContain('Écrivez le nom à dire.');
    await form.write('Quel nom dire', 'Tante Lise');
    await form.press('Continuer');
    expect(form.title).toMatch(/^De quoi/);
  });

  test('a name to say is no longer needed once another choice is made', async () => {
    await choose('call');
    await form.write('Votre numéro', '514 555-0134');
    await form.choose('Un autre nom');
    await form.choose('La clinique');
    await form.press('Continuer');
    expect(form.title).toMatch(/^De quoi/);
  });
});

describe('what each way sends', () => {
  test('a call: the number, and that no message may be left unless one says so', async () => {
    await choose('call');
    await form.write('Votre numéro', '514 555-0134');
    await form.choose('Le matin');
    await form.choose('La fin de semaine');
    const message = await send();
    expect(message.reach).toEqual({ way: 'call', phone: '+15145550134' });
    expect(message.safety).toEqual({
      times: ['morning', 'weekend'],
      voicemail: false,
      callerName: 'passerelle',
    });
  });

  test('a call with a message that may be left under another name', async () => {
    await choose('call');
    await form.write('Votre numéro', '514 555-0134');
    await form.choose('Oui');
    await form.choose('Un autre nom');
    await form.write('Quel nom dire', ' Tante Lise ');
    await form.write('Autre chose', 'Pas devant mon frère');
    const message = await send();
    expect(message.safety).toEqual({
      voicemail: true,
      callerName: 'other',
      callerOther: 'Tante Lise',
      note: 'Pas devant mon frère',
    });
  });

  test('a text: nothing about voice messages', async () => {
    await choose('text');
    await form.write('Votre numéro', '438 555-0150');
    await form.choose('Une connaissance');
    const message = await send();
    expect(message.reach).toEqual({ way: 'text', phone: '+14385550150' });
    expect(message.safety).toEqual({ callerName: 'friend' });
  });

  test('an e-mail: no times', async () => {
    await choose('email');
    await form.write('Votre adresse', ' lea@example.org ');
    const message = await send();
    expect(message.reach).toEqual({ way: 'email', email: 'lea@example.org' });
    expect(message.safety).not.toHaveProperty('times');
  });

  test('a meeting: the place and the times, and no name to say', async () => {
    await choose('meet');
    await form.choose('Salle du marché');
    await form.choose('Le soir');
    const message = await send();
    expect(message.reach).toEqual({ way: 'meet', venue: 'salle' });
    expect(message.safety).toEqual({ times: ['evening'] });
  });

  test('a person one trusts: their name and number, not one’s own', async () => {
    await choose('call');
    await form.write('Votre numéro', '514 555-0134');
    await form.press('Retour');
    await choose('trusted-person');
    await form.write('Son prénom', 'Sami');
    await form.write('Son numéro', '514 555-0122');
    const message = await send();
    expect(message.reach).toEqual({
      way: 'trusted-person',
      trustedName: 'Sami',
      trustedPhone: '+15145550122',
    });
    expect(JSON.stringify(message)).not.toContain('5550134');
  });

  test('the code alone: nothing at all of how to be reached', async () => {
    await form.choose(ways.code);
    await form.press('Continuer');
    const message = await send();
    expect(message.reach).toEqual({ way: 'code' });
    expect(message).not.toHaveProperty('safety');
    expect(message).not.toHaveProperty('name');
    expect(message).not.toHaveProperty('words');
    expect(message.consent).toMatchObject({ purpose: 'contact', version: 3, language: 'fr' });
  });

  test('a time taken back is not sent', async () => {
    await choose('call');
    await form.write('Votre numéro', '514 555-0134');
    await form.choose('Le matin');
    await form.choose('Le matin');
    const message = await send();
    expect(message.safety).not.toHaveProperty('times');
  });
});
