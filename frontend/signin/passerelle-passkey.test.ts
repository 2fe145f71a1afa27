import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inside, mount, words } from '../testsupport/mount';
import { english, french } from '../testsupport/texts';
import { PasserellePasskey } from './passerelle-passkey';

const post = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const create = vi.fn<() => Promise<Credential | null>>();
const get = vi.fn<() => Promise<Credential | null>>();

/** A device that keeps passkeys, as far as the page can tell. */
class Key {
  static parseCreationOptionsFromJSON = (options: unknown) => options;
  static parseRequestOptionsFromJSON = (options: unknown) => options;

  toJSON() {
    return { id: 'a-key' };
  }
}

beforeEach(() => {
  post.mockReset();
  create.mockReset();
  get.mockReset();
  vi.stubGlobal('fetch', post);
  vi.stubGlobal('PublicKeyCredential', Key);
  vi.stubGlobal('navigator', { credentials: { create, get } });
});

afterEach(() => {
  document.head.replaceChildren();
});

function answers(...bodies: unknown[]): void {
  for (const body of bodies) {
    post.mockResolvedValueOnce(new Response(JSON.stringify(body)));
  }
}

function sent(call: number): { address: string; headers: Record<string, string>; body: unknown } {
  const [address, request] = post.mock.calls[call] ?? ['', {}];
  return {
    address,
    headers: request.headers as Record<string, string>,
    body: typeof request.body === 'string' ? (JSON.parse(request.body) as unknown) : undefined,
  };
}

function button(ceremony: PasserellePasskey['ceremony'], texts = french) {
  return mount(new PasserellePasskey(), { ceremony, texts });
}

async function touch(element: PasserellePasskey): Promise<void> {
  inside(element, 'button').click();
  await element.updateComplete;
  await vi.waitFor(() => {
    if (inside(element, 'button').hasAttribute('disabled')) throw new Error('still working');
  });
}

describe('signing in', () => {
  it('says what it does in the language of the page', async () => {
    expect(words(await button('sign-in'))).toContain('Entrer avec une clé d’accès');
    expect(words(await button('sign-in', english))).toContain(
      english['signin.passkey.enter'] ?? 'missing',
    );
  });

  it('gives the server what the device answered and goes where the server says', async () => {
    const goes = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
    get.mockResolvedValue(new Key() as unknown as Credential);
    answers({ challenge: 'c' }, { location: '/travail' });

    await touch(await button('sign-in'));

    expect(sent(0).address).toBe('/webauthn/authenticate/options');
    expect(sent(1)).toMatchObject({ address: '/login/webauthn', body: { id: 'a-key' } });
    expect(goes).toHaveBeenCalledWith('/travail');
  });

  it.each([
    ['cancelled', () => get.mockRejectedValue(new DOMException('', 'NotAllowedError'))],
    ['answered with nothing', () => get.mockResolvedValue(null)],
  ])('says calmly that it did not work when it is %s', async (_, happens) => {
    answers({ challenge: 'c' });
    happens();
    const element = await button('sign-in');

    await touch(element);

    expect(inside(element, '[role=status]').textContent).toContain(
      'La clé d’accès n’a pas été acceptée',
    );
    expect(inside(element, 'button').hasAttribute('disabled')).toBe(false);
  });

  it('says the same when the server refuses or cannot be reached', async () => {
    get.mockResolvedValue(new Key() as unknown as Credential);
    answers({ challenge: 'c' });
    post.mockResolvedValueOnce(new Response('', { status: 401 }));
    const element = await button('sign-in');
    await touch(element);
    expect(words(element)).toContain('n’a pas été acceptée');

    post.mockRejectedValueOnce(new TypeError('offline'));
    await touch(element);
    expect(words(element)).toContain('n’a pas été acceptée');
  });

  it('cannot be touched twice while the device asks', async () => {
    let confirm: (key: Credential | null) => void = () => undefined;
    get.mockReturnValue(new Promise((resolve) => (confirm = resolve)));
    answers({ challenge: 'c' });
    const element = await button('sign-in');
    inside(element, 'button').click();
    await element.updateComplete;

    expect(inside(element, 'button').hasAttribute('disabled')).toBe(true);
    expect(words(element)).toContain('Votre appareil vous demande de confirmer');

    await vi.waitFor(() => {
      expect(get).toHaveBeenCalled();
    });
    confirm(null);
    await vi.waitFor(() => {
      expect(words(element)).toContain('n’a pas été acceptée');
    });
  });

  it('says so, and cannot be touched, where the browser knows no passkeys', async () => {
    vi.stubGlobal('PublicKeyCredential', undefined);
    Reflect.deleteProperty(window, 'PublicKeyCredential');
    const element = await button('sign-in');

    expect(inside(element, 'button').hasAttribute('disabled')).toBe(true);
    expect(words(element)).toContain('Ce navigateur n’offre pas les clés d’accès.');
  });
});

describe('adding a passkey', () => {
  it('keeps the public half at the server and tells the page', async () => {
    create.mockResolvedValue(new Key() as unknown as Credential);
    answers({ challenge: 'c' }, { success: true });
    const element = await button('register');
    const heard = vi.fn();
    element.addEventListener('passkey-registered', heard);

    await touch(element);

    expect(sent(1)).toMatchObject({
      address: '/webauthn/register',
      body: { publicKey: { credential: { id: 'a-key' }, label: 'Clé d’accès' } },
    });
    expect(heard).toHaveBeenCalledOnce();
    expect(words(element)).toContain('Clé d’accès ajoutée.');
  });

  it('tells the page nothing when the server did not keep it', async () => {
    create.mockResolvedValue(new Key() as unknown as Credential);
    answers({ challenge: 'c' });
    post.mockResolvedValueOnce(new Response('', { status: 403 }));
    const element = await button('register');
    const heard = vi.fn();
    element.addEventListener('passkey-registered', heard);

    await touch(element);

    expect(heard).not.toHaveBeenCalled();
    expect(words(element)).toContain('n’a pas été acceptée');
  });

  it('proves with each call that it comes from our own page', async () => {
    document.head.innerHTML =
      '<meta name="_csrf_header" content="X-CSRF-TOKEN"><meta name="_csrf" content="secret">';
    create.mockResolvedValue(new Key() as unknown as Credential);
    answers({ challenge: 'c' }, { success: true });

    await touch(await button('register'));

    expect(sent(0).headers).toMatchObject({ 'X-CSRF-TOKEN': 'secret' });
    expect(sent(1).headers).toMatchObject({ 'X-CSRF-TOKEN': 'secret' });
  });

  it('never follows a redirect and never leaves our own site', async () => {
    answers({ challenge: 'c' });
    create.mockResolvedValue(null);

    await touch(await button('register'));

    expect(post.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      redirect: 'error',
      credentials: 'same-origin',
    });
  });
});
