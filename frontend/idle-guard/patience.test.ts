import { beforeEach, describe, expect, it } from 'vitest';
import { Patience } from './patience';

describe('patience with somebody who may have left', () => {
  let now = 0;
  let patience: Patience;

  beforeEach(() => {
    now = 0;
    patience = new Patience(() => now, 60_000, 60_000);
  });

  it('asks nothing for a minute', () => {
    now = 59_999;
    expect(patience.standing()).toEqual({ kind: 'here' });
  });

  it('asks after a minute and gives a full minute to answer', () => {
    now = 60_000;
    expect(patience.standing()).toEqual({ kind: 'asked', secondsLeft: 60 });
    now = 119_999;
    expect(patience.standing()).toEqual({ kind: 'asked', secondsLeft: 1 });
  });

  it('stops waiting after that minute', () => {
    now = 120_000;
    expect(patience.standing()).toEqual({ kind: 'gone' });
  });

  it('starts again with every touch', () => {
    now = 59_000;
    patience.sign();
    now = 118_000;
    expect(patience.standing()).toEqual({ kind: 'here' });
  });

  it('gives more time as often as somebody asks', () => {
    for (let time = 0; time < 50; time++) {
      now += 100_000;
      expect(patience.standing().kind).toBe('asked');
      patience.moreTime();
      expect(patience.standing().kind).toBe('here');
    }
  });

  it('does not take an accidental touch for an answer once it has asked', () => {
    now = 61_000;
    patience.standing();
    patience.sign();
    now = 120_000;
    expect(patience.standing()).toEqual({ kind: 'gone' });
  });
});
