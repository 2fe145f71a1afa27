import { beforeEach, describe, expect, it, vi } from 'vitest';
import { heldOnlyHere, letGo } from '../sealing/only-here';
import { inside, mount } from '../testsupport/mount';
import { french } from '../testsupport/texts';
import { IdleGuard } from './passerelle-idle-guard';

describe('somebody who may have left', () => {
  let now = 0;
  const leave = vi.fn();

  beforeEach(() => {
    now = 0;
    leave.mockReset();
  });

  async function guard(properties: Partial<IdleGuard> = {}): Promise<IdleGuard> {
    return mount(new IdleGuard(), {
      now: () => now,
      leave,
      home: '/borne/demo-caisse',
      ...properties,
    });
  }

  async function after(seconds: number, asked: IdleGuard): Promise<void> {
    now += seconds * 1000;
    asked.look();
    await asked.updateComplete;
  }

  it('is asked after a minute and counts down', async () => {
    const asked = await guard();
    await after(59, asked);
    expect(asked.renderRoot.querySelector('dialog')).toBeNull();
    await after(1, asked);
    expect(inside(asked, '.seconds').textContent).toBe('60');
  });

  it('is told that their request is not sent, for as long as it is only here', async () => {
    const asked = await guard({ texts: french });
    const request = {};
    heldOnlyHere(request);
    await after(60, asked);
    expect(inside(asked, '#what').textContent).toContain('n’est pas encore envoyée');

    letGo(request);
    await after(1, asked);
    expect(inside(asked, '#what').textContent).not.toContain('envoyée');
  });

  it('is wiped away after another minute without an answer', async () => {
    const asked = await guard();
    await after(60, asked);
    await after(60, asked);
    expect(leave).toHaveBeenCalledWith('/borne/demo-caisse');
  });

  it('gets more time as often as wanted', async () => {
    const asked = await guard();
    for (let time = 0; time < 12; time++) {
      await after(100, asked);
      inside(asked, 'button.sun').click();
      await asked.updateComplete;
      expect(asked.renderRoot.querySelector('dialog')).toBeNull();
    }
    expect(leave).not.toHaveBeenCalled();
  });

  it('can leave at once from the question', async () => {
    const asked = await guard();
    await after(60, asked);
    inside(asked, 'button:not(.sun)').click();
    expect(leave).toHaveBeenCalledOnce();
  });

  it('starts again when the screen is touched', async () => {
    const asked = await guard();
    await after(50, asked);
    window.dispatchEvent(new Event('pointerdown'));
    await after(50, asked);
    expect(asked.renderRoot.querySelector('dialog')).toBeNull();
  });

  it('is never asked on the welcome, which is put back in silence once touched', async () => {
    const quiet = await guard({ quiet: true });
    await after(500, quiet);
    expect(quiet.renderRoot.querySelector('dialog')).toBeNull();
    expect(leave).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('pointerdown'));
    await after(121, quiet);
    expect(quiet.renderRoot.querySelector('dialog')).toBeNull();
    expect(leave).toHaveBeenCalledOnce();
  });
});
