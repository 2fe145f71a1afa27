import { describe, expect, it } from 'vitest';
import { mount } from '../testsupport/mount';
import { PasserelleQr } from './passerelle-qr';

describe('a link shown as a code', () => {
  it('draws nothing before there is a link', async () => {
    const element = await mount(new PasserelleQr(), { label: 'Le même lien' });
    expect(element.renderRoot.querySelector('svg')).toBeNull();
  });

  it('draws the link and says what it is', async () => {
    const element = await mount(new PasserelleQr(), {
      text: 'https://passerelle.example/acces/secret',
      label: 'Le même lien, en code QR',
    });
    const code = element.renderRoot.querySelector('svg');
    expect(code?.getAttribute('aria-label')).toBe('Le même lien, en code QR');
    expect(element.renderRoot.textContent).not.toContain('secret');
  });

  it('is drawn anew for another link', async () => {
    const element = await mount(new PasserelleQr(), { text: 'https://a.example', label: 'x' });
    const path = () => element.renderRoot.querySelector('path')?.getAttribute('d');
    const before = path();
    element.text = 'https://b.example';
    await element.updateComplete;
    expect(path()).not.toBe(before);
  });
});
