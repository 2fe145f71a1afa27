import { expect, test } from 'vitest';
import { newId } from './new-id';

test('what is made later sorts later, and nothing is made twice', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});
