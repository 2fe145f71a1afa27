import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drop, keep } from '../sealing/store';
import { FakeServer, problem } from '../testsupport/fake-server';
import { Page } from '../testsupport/page';
import { french } from '../testsupport/texts';
import { PasserelleCodeEntry } from './passerelle-code-entry';
import { PasserelleMyCode } from './passerelle-my-code';

const status = {
  state: 'claimed',
  receivedAt: '2026-11-23T15:00:00Z',
  worker: 'Ana',
  urgent: false,
  reach: { way: 'call', hint: '•••• 0134' },
  messages: [
    { id: '1', from: 'worker', at: '2026-11-23T18:00:00Z', text: 'Jeudi à 14 h, ça vous va ?' },
  ],
};

let server: FakeServer;
let myCode: Page<PasserelleMyCode>;
let left: number;

beforeEach(async () => {
  server = await FakeServer.start();
  left = 0;
  await begin('');
});

afterEach(() => {
  myCode.element.remove();
  history.replaceState(null, '', '/');
});

async function begin(hash: string): Promise<void> {
  history.replaceState(null, '', `/borne/web-quartier-demo/code${hash}`);
  const element = new PasserelleMyCode();
  Object.assign(element, {
    texts: french,
    language: 'fr',
    kiosk: 'web-quartier-demo',
    community: 'quartier-demo',
    venues: [{ id: 'salle', name: 'Salle du marché' }],
  });
  element.addEventListener('left', () => left++);
  document.body.append(element);
  myCode = new Page(element);
  await myCode.settled();
}

function entry(): Page<PasserelleCodeEntry> {
  const found = myCode.root.querySelector('passerelle-code-entry');
  if (!(found instanceof PasserelleCodeEntry)) {
    throw new Error('No place to enter a code');
  }
  return new Page(found);
}

async function typeCode(): Promise<void> {
  await entry().write('Image 1', 'étoile soupe chat clé 0427');
}

async function opened(): Promise<void> {
  server.answerNext(Response.json(status));
  await typeCode();
  await vi.waitFor(() => {
    expect(myCode.title).toBe('Ana s’occupe de votre demande.');
  });
}

describe('coming back with the code', () => {
  test('by letters, pictures and digits', async () => {
    server.answerNext(Response.json(status));
    for (const [letter, word] of [
      ['C', 'chat'],
      ['S', 'soupe'],
      ['S', 'soleil'],
      ['P', 'pomme'],
    ] as const) {
      await entry().press(letter);
      await entry().press(word);
    }
    for (const digit of '4827') {
      await entry().press(digit);
    }
    await vi.waitFor(() => {
      expect(server.opened).toHaveLength(1);
    });
    const place = (word: string) =>
      Object.keys(french)
        .find((key) => french[key] === word && /^word\.\d/.test(key))
        ?.slice(5);
    expect(server.opened[0]?.message.code).toBe(
      `${['chat', 'soupe', 'soleil', 'pomme'].map(place).join('-')}-4827`,
    );
  });

  test('by typing the whole code in one line', async () => {
    await opened();
    expect(myCode.text).toContain('Jeudi à 14 h');
    expect(myCode.text).toContain('•••• 0134');
  });

  test('by the first letters of a word and Enter', async () => {
    await entry().write('Image 1', 'tro');
    const field = entry().field('Image 1');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await entry().settled();
    expect(entry().text).toContain('trombone');
    expect(entry().field('Image 2')).toBeDefined();
  });

  test('by a QR picture: the code leaves the address at once', async () => {
    myCode.element.remove();
    server.answerNext(Response.json(status));
    await begin('#1-2-3-4-0042');
    expect(location.hash).toBe('');
    await vi.waitFor(() => {
      expect(myCode.title).toContain('Ana');
    });
    expect(server.opened[0]?.message).toMatchObject({ code: '1-2-3-4-0042', action: 'look' });
    expect(server.opened[0]?.path).not.toContain('0042');
  });

  test('with a wrong code is told kindly and may be corrected', async () => {
    server.answerNext(problem(404, 'unknown-code'));
    await typeCode();
    await vi.waitFor(() => {
      expect(myCode.text).toContain('Ce code ne va pas.');
    });
    await entry().press('Effacer');
    server.answerNext(Response.json(status));
    await entry().press('8');
    await vi.waitFor(() => {
      expect(server.opened[1]?.message.code).toMatch(/-0428$/);
    });
  });

  test('wrong says the same whether or not somebody asked from this device', async () => {
    const words = async (): Promise<string> => {
      server.answerNext(problem(404, 'unknown-code'));
      await typeCode();
      await vi.waitFor(() => {
        expect(myCode.text).toContain('Ce code ne va pas.');
      });
      const said = myCode.text;
      await entry().press('Effacer');
      return said;
    };
    const without = await words();
    await keep({ id: 'waits', kiosk: 'demo-clsc', jwe: 'sealed', savedAt: '2026-11-23T15:00:00Z' });

    server.answerNext(problem(404, 'unknown-code'));
    await entry().press('2');
    await vi.waitFor(() => {
      expect(server.opened).toHaveLength(2);
    });
    await vi.waitFor(() => {
      expect(myCode.text).toBe(without);
    });
    await drop('waits');
  });

  test('too often is told with the time to wait', async () => {
    server.answerNext(problem(429, 'too-many-codes', { 'Retry-After': '540' }));
    await typeCode();
    await vi.waitFor(() => {
      expect(myCode.text).toContain('Réessayez dans 9 minutes.');
    });
  });
});

describe('a request that was found', () => {
  test('says how far it is, and until when somebody answers', async () => {
    server.answerNext(
      Response.json(
        { ...status, answerBy: '2026-11-24T21:00:00Z', messages: [] },
        { headers: { Date: 'Mon, 23 Nov 2026 18:00:00 GMT' } },
      ),
    );
    await typeCode();
    await vi.waitFor(() => {
      expect(myCode.text).toContain('vous répond demain, avant 16 h.');
    });
    const steps = [...myCode.root.querySelectorAll('.road li')];
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(steps[0]?.textContent).toMatch(/10\sh/);
    expect(steps[2]?.textContent).toContain('(pas encore)');
  });

  test('says that there is a message, and promises no answer to who was answered', async () => {
    await opened();
    expect(myCode.text).toContain('Il y a un message pour vous plus bas. Vous pouvez répondre.');
    const mine = { id: '2', from: 'citizen', at: '2026-11-23T19:00:00Z', text: 'Oui' };
    server.answerNext(Response.json({ ...status, messages: [...status.messages, mine] }));
    await myCode.write('Votre message', 'Oui');
    await myCode.press('Envoyer');
    await vi.waitFor(() => {
      expect(myCode.text).toContain('Vous pouvez lui écrire ici.');
    });
    expect(myCode.text).not.toContain('vous répond');
  });

  test.each([
    ['is late', { late: true }, 'C’est plus long que prévu. Écrivez ici, ou appelez le 211.'],
    ['could not be reached', { tried: true }, 'On a essayé de vous joindre.'],
    ['was called', {}, 'Vous pouvez lui écrire ici.'],
  ])('says what to do, and no date, to who %s', async (_, outlook, said) => {
    server.answerNext(Response.json({ ...status, ...outlook, messages: [] }));
    await typeCode();
    await vi.waitFor(() => {
      expect(myCode.text).toContain(said);
    });
    expect(myCode.text).not.toContain('vous répond');
  });

  test('is answered, and the answer stands with the messages', async () => {
    await opened();
    const mine = { id: '2', from: 'citizen', at: '2026-11-23T19:00:00Z', text: 'Oui, merci' };
    server.answerNext(Response.json({ ...status, messages: [...status.messages, mine] }));
    await myCode.write('Votre message', ' Oui, merci ');
    await myCode.press('Envoyer');
    await vi.waitFor(() => {
      expect(myCode.text).toContain('Votre message est parti.');
    });
    expect(server.opened[1]?.message).toMatchObject({ action: 'reply', text: 'Oui, merci' });
    expect(myCode.field('Votre message').value).toBe('');
  });

  test('keeps what was written when there is no network', async () => {
    await opened();
    server.answerNext('no network');
    await myCode.write('Votre message', 'Oui, merci');
    await myCode.press('Envoyer');
    await vi.waitFor(() => {
      expect(myCode.text).toContain('La connexion ne passe pas.');
    });
    expect(myCode.field('Votre message').value).toBe('Oui, merci');

    server.answerNext(Response.json(status));
    await myCode.press('Envoyer');
    await vi.waitFor(() => {
      expect(myCode.text).toContain('Votre message est parti.');
    });
    // The same id: whatever became of the first try, the message stands there once.
    expect(server.opened[2]?.message.id).toBe(server.opened[1]?.message.id);
  });

  test('gets another way to be reached', async () => {
    await opened();
    await myCode.press('Changer');
    await myCode.press('Continuer');
    expect(myCode.text).toContain('Choisissez une façon de vous joindre.');
    await myCode.choose('On me texte');
    await myCode.press('Continuer');
    await myCode.write('Votre numéro', '438 555-0150');
    server.answerNext(Response.json({ ...status, reach: { way: 'text', hint: '•••• 0150' } }));
    await myCode.press('Enregistrer');
    await vi.waitFor(() => {
      expect(myCode.text).toContain('C’est changé.');
    });
    expect(server.opened[1]?.message).toMatchObject({
      action: 'reach',
      reach: { way: 'text', phone: '+14385550150' },
    });
    expect(myCode.traces).not.toContain('438 555');
  });

  test('is erased after one question, and nothing of it stays', async () => {
    await opened();
    await myCode.press('Tout effacer');
    expect(server.opened).toHaveLength(1);
    await myCode.press('Non, je garde tout');
    await myCode.press('Tout effacer');
    server.answerNext(Response.json({ state: 'erased' }));
    await myCode.press('Oui, tout effacer');
    await vi.waitFor(() => {
      expect(myCode.title).toBe('Tout est effacé.');
    });
    expect(server.opened[1]?.message).toMatchObject({ action: 'withdraw' });
    expect(myCode.traces).not.toMatch(/Ana|0134|14 h/);
    await myCode.press('J’ai fini');
    expect(left).toBe(1);
  });

  test('is erased also when the first answer was lost on the way', async () => {
    await opened();
    await myCode.press('Tout effacer');
    server.answerNext('no network', problem(404, 'unknown-code'));
    await myCode.press('Oui, tout effacer');
    await vi.waitFor(() => {
      expect(myCode.text).toContain('La connexion ne passe pas.');
    });
    await myCode.press('Oui, tout effacer');
    await vi.waitFor(() => {
      expect(myCode.title).toBe('Tout est effacé.');
    });
  });

  test('that is closed can be answered, which opens it again', async () => {
    server.answerNext(Response.json({ ...status, state: 'closed' }));
    await typeCode();
    await vi.waitFor(() => {
      expect(myCode.title).toBe('Votre demande est terminée.');
    });
    expect(myCode.text).toContain('on reprend votre demande');
    server.answerNext(Response.json({ ...status, state: 'waiting' }));
    await myCode.write('Votre message', 'Rappelez-moi');
    await myCode.press('Envoyer');
    await vi.waitFor(() => {
      expect(myCode.title).toBe('On a votre demande.');
    });
    expect(server.opened[1]?.message).toMatchObject({ action: 'reply', text: 'Rappelez-moi' });
  });

  test('that is closed because of a wrong number gets another number', async () => {
    server.answerNext(Response.json({ ...status, state: 'closed' }));
    await typeCode();
    await vi.waitFor(() => {
      expect(myCode.title).toBe('Votre demande est terminée.');
    });
    await myCode.press('Changer');
    await myCode.choose('On se voit dans le quartier');
    await myCode.press('Continuer');
    await myCode.choose('Salle du marché');
    server.answerNext(Response.json({ ...status, state: 'waiting', reach: { way: 'meet' } }));
    await myCode.press('Enregistrer');
    await vi.waitFor(() => {
      expect(myCode.text).toContain('C’est changé.');
    });
    expect(server.opened[1]?.message).toMatchObject({ reach: { way: 'meet', venue: 'salle' } });
  });

  test('that waits longer than promised is told as it is', async () => {
    server.answerNext(
      Response.json(
        { ...status, state: 'waiting', late: true },
        { headers: { Date: 'Mon, 23 Nov 2026 15:00:00 GMT' } },
      ),
    );
    await typeCode();
    await vi.waitFor(() => {
      expect(myCode.text).toContain('On ne vous oublie pas.');
    });
  });
});

describe('forgetting', () => {
  test('a wipe leaves the empty place to enter a code', async () => {
    await opened();
    await myCode.write('Votre message', 'mon secret');
    myCode.element.wipe();
    await myCode.settled();
    expect(myCode.title).toBe('Entrez votre code');
    expect(myCode.traces).not.toMatch(/Ana|0134|secret/);
    expect(entry().traces).not.toMatch(/étoile/);
  });

  test('an answer that comes after the wipe is not shown to the next person', async () => {
    server.answerNext(Response.json(status));
    await typeCode();
    myCode.element.wipe();
    await vi.waitFor(() => {
      expect(server.opened).toHaveLength(1);
    });
    await myCode.settled();
    expect(myCode.title).toBe('Entrez votre code');
  });
});
