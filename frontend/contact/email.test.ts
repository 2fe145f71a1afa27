import { expect, test } from 'vitest';
import { isEmail } from './email';

test.each([
  'prenom@exemple.ca',
  'a.b+c@sous.exemple.org',
  "o'neil@exemple.quebec",
  'x_y-z@1exemple.com',
])('%s is an address', (text) => {
  expect(isEmail(text)).toBe(true);
});

test.each([
  '',
  'prenom',
  'prenom@',
  '@exemple.ca',
  'prenom@exemple',
  'prenom@exemple.c',
  'prenom@.ca',
  'prenom@exemple..ca',
  'pre nom@exemple.ca',
  '.prenom@exemple.ca',
  'prenom.@exemple.ca',
  'pre..nom@exemple.ca',
  'prénom@exemple.ca',
  'a@b@exemple.ca',
  'prenom@-exemple.ca',
  'prenom@exemple.123',
  `${'a'.repeat(65)}@exemple.ca`,
  `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.ca`,
])('%s is not', (text) => {
  expect(isEmail(text)).toBe(false);
});
