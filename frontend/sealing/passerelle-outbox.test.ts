import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as delivery from './delivery';
import { PasserelleOutbox } from './passerelle-outbox';

let outbox: PasserelleOutbox;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(delivery, 'deliverWhatIsKept').mockResolvedValue([]);
  outbox = new PasserelleOutbox();
  outbox.apiBase = '/here';
  document.body.append(outbox);
  await outbox.updateComplete;
});

afterEach(() => {
  outbox.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('each citizen screen takes up what is kept, at once and again while it stays', () => {
  expect(delivery.deliverWhatIsKept).toHaveBeenCalledExactlyOnceWith('/here');

  vi.advanceTimersByTime(60 * 60_000);

  expect(delivery.deliverWhatIsKept).toHaveBeenCalledTimes(13);
});

test('a screen that has gone asks no more', () => {
  outbox.remove();

  vi.advanceTimersByTime(60 * 60_000);

  expect(delivery.deliverWhatIsKept).toHaveBeenCalledTimes(1);
});

test('it shows nothing', () => {
  expect(outbox.shadowRoot?.textContent).toBe('');
});
