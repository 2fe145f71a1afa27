import { expect, test, vi } from 'vitest';
import { pause, waitBefore } from './patience';

test('waits grow and stay below the time a person would notice', () => {
  expect(waitBefore(0, 0)).toBe(250);
  expect(waitBefore(0, 1)).toBe(500);
  expect(waitBefore(3, 1)).toBe(4000);
  expect(waitBefore(5000, 1)).toBe(15_000);
});

test('a network that comes back ends the wait', async () => {
  vi.useFakeTimers();
  const waiting = pause(60_000);
  dispatchEvent(new Event('online'));
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
