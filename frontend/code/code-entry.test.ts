import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Page } from '../testsupport/page';
import { english, french } from '../testsupport/texts';
import type { FollowUpCode } from './follow-up-code';
import { PasserelleCodeEntry } from './passerelle-code-entry';

/** Giving the four pictures and four digits, by touch, by typing, in any language. */
let entry: Page<PasserelleCodeEntry>;
const given = vi.fn<(code: FollowUpCode) => void>();

beforeEach(async () => {
  given.mockReset();
  const element = new PasserelleCodeEntry();
  element.texts = french;
  element.addEventListener('code-given', (event) => {
    given((event as CustomEvent<FollowUpCode>).detail);
  });
  document.body.append(element);
  entry = new Page(element);
  await entry.settled();
});

afterEach(() => {
  entry.element.remove();
});

function word(picture: number): string {
  return french[`word.${picture}`] ?? '';
}

async function digits(written: string): Promise<void> {
  for (const digit of written) {
    await entry.press(digit);
  }
}

describe('a code that is given', () => {
  test('is told once, when its last digit is there', async () => {
    await entry.write('Image 1', `${word(0)} ${word(1)} ${word(2)} ${word(3)} `);
    await digits('042');
    expect(given).not.toHaveBeenCalled();
    await digits('7');
    expect(given).toHaveBeenCalledExactlyOnceWith({ pictures: [0, 1, 2, 3], digits: '0427' });
  });

  test.each([
    ['with capitals and without accents', 'ÉTOILE soupe CHAT cle 0427'],
    ['with commas', 'étoile, soupe, chat, clé, 0427'],
    ['in another language than the screen', ''],
  ])('may be typed %s', async (_, line) => {
    const four = [0, 1, 2, 3].map((picture) => english[`word.${picture}`] ?? '');
    await entry.write('Image 1', line || `${four.join(' ')} 0427`);
    expect(given).toHaveBeenCalledOnce();
    expect(given.mock.calls[0]?.[0].digits).toBe('0427');
  });

  test('may have the same picture twice', async () => {
    await entry.write('Image 1', `${word(5)} ${word(5)} ${word(5)} ${word(5)} `);
    await digits('0000');
    expect(given).toHaveBeenCalledWith({ pictures: [5, 5, 5, 5], digits: '0000' });
  });

  test('takes no fifth picture and no fifth digit', async () => {
    const five = [0, 1, 2, 3, 4].map(word).join(' ');
    await entry.write('Image 1', `${five} 12345 `);
    expect(given).toHaveBeenCalledWith({ pictures: [0, 1, 2, 3], digits: '1234' });
  });
});

describe('a code on its way', () => {
  test('shows which picture is next', async () => {
    expect(entry.root.textContent).toContain('Image 1');
    await entry.write('Image 1', `${word(0)} `);
    expect(entry.root.textContent).toContain('Image 2');
    expect(entry.root.querySelectorAll('.slot.now')).toHaveLength(1);
  });

  test('goes back one step at a time, digits before pictures', async () => {
    await entry.write('Image 1', `${word(0)} ${word(1)} ${word(2)} ${word(3)} `);
    await digits('12');
    await entry.press('Effacer');
    expect(entry.root.querySelector('.digits')?.textContent).toContain('1···');
    await entry.press('Effacer');
    await entry.press('Effacer');
    expect(entry.root.textContent).toContain('Image 4');
  });

  test('has nothing to go back to at the start', () => {
    const undo = entry.root.querySelector<HTMLButtonElement>('.given button');
    expect(undo?.disabled).toBe(true);
  });

  test('says when no picture begins so, and shows all letters again', async () => {
    await entry.write('Image 1', 'zzz');
    expect(entry.root.textContent).toContain('Aucune image ne commence ainsi.');
    await entry.press('Toutes les lettres');
    expect(entry.root.querySelector('.keys')).not.toBeNull();
  });

  test('says aloud how many pictures a letter has', async () => {
    await entry.press('C');
    const buttons = entry.root.querySelectorAll('.words button').length;
    expect(buttons).toBeGreaterThan(3);
    expect(entry.root.querySelector('[role="status"]')?.textContent.trim()).toBe(
      `${buttons} images`,
    );
  });

  test('is forgotten when the element leaves the page', async () => {
    await entry.write('Image 1', `${word(0)} ${word(1)} `);
    entry.element.remove();
    document.body.append(entry.element);
    await entry.settled();
    expect(entry.root.textContent).toContain('Image 1');
    expect(entry.traces).not.toContain(`<b>${word(1)}</b>`);
  });

  test('keeps its pictures when the language changes', async () => {
    await entry.write('Image 1', `${word(0)} `);
    entry.element.texts = english;
    await entry.settled();
    expect(entry.root.querySelector('.slot b')?.textContent).toBe(english['word.0']);
  });
});
