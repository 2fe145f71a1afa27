import { render } from 'lit';
import { expect, test } from 'vitest';
import { sayStrong } from './strong';

function told(value: string): string {
  const place = document.createElement('p');
  render(sayStrong({ answer: 'We answer {0}.' }, 'answer', value), place);
  return place.textContent;
}

test('what counts stands out within its sentence', () => {
  const place = document.createElement('p');
  render(sayStrong({ answer: 'On répond {0}.' }, 'answer', 'demain'), place);
  expect(place.querySelector('strong')?.textContent).toBe('demain');
  expect(place.textContent).toBe('On répond demain.');
});

test('a sentence ends once', () => {
  expect(told('before 4 p.m.')).toBe('We answer before 4 p.m.');
  expect(told('before noon')).toBe('We answer before noon.');
});
