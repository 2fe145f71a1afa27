import { describe, expect, it } from 'vitest';
import { inside, mount, words } from '../testsupport/mount';
import { CrisisLines, type CrisisLine } from './passerelle-crisis-lines';

const danger: CrisisLine = {
  name: 'Urgence',
  topic: 'Danger immédiat',
  call: '911',
  callHref: null,
  text: '',
  hours: 'Jour et nuit',
  languages: '',
  first: true,
  discreet: false,
};
const texts = { 'citizen.urgence.text': 'Texto : {0}' };

describe('numbers to call', () => {
  it('is not a link on a tablet, which cannot call', async () => {
    const lines = await mount(new CrisisLines(), { lines: [danger], texts });
    expect(lines.renderRoot.querySelector('a')).toBeNull();
    expect(words(lines)).toContain('911');
  });

  it('dials on somebody’s own telephone', async () => {
    const lines = await mount(new CrisisLines(), {
      lines: [{ ...danger, callHref: 'tel:911' }],
      texts,
    });
    expect(inside(lines, 'a').getAttribute('href')).toBe('tel:911');
  });

  it('says which number takes text messages', async () => {
    const lines = await mount(new CrisisLines(), { lines: [{ ...danger, text: '535353' }], texts });
    expect(words(lines)).toContain('Texto : 535353');
  });

  it('never writes a discreet line large', async () => {
    const lines = await mount(new CrisisLines(), {
      lines: [danger, { ...danger, first: false, discreet: true }],
      texts,
    });
    expect(lines.renderRoot.querySelectorAll('h2.discreet')).toHaveLength(1);
  });
});
