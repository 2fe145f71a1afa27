import { expect, test } from 'vitest';
import { say } from './texts';

test('holes are filled in the order the language wants', () => {
  expect(say({ hello: '{1}, {0}' }, 'hello', 'a', 2)).toBe('2, a');
});

test('a missing text shows its key and a missing value its hole', () => {
  expect(say({}, 'no.such')).toBe('no.such');
  expect(say({ hello: 'Bonjour {0}' }, 'hello')).toBe('Bonjour {0}');
});
