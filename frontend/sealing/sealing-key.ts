import type { JWK } from 'jose';
import { rememberedKeys, rememberKeys } from './store';

/** A public key of the server, fit for sealing. */
export interface SealingKey {
  readonly kid: string;
  readonly jwk: JWK;
}

/** How long to wait for the keys, in milliseconds. */
const PATIENCE = 8_000;

const known = new Map<string, SealingKey>();

/**
 * The key to seal with: the first of the server's key set that fits. A fetched key serves as long as
 * the page lives, unless `fresh` asks the server again; the set last seen serves without network.
 *
 * @throws Error when there is neither network nor a key seen before
 */
export async function sealingKey(base: string, fresh = false): Promise<SealingKey> {
  const ready = known.get(base);
  if (ready && !fresh) {
    return ready;
  }
  const key = firstFitting(await keySet(base, fresh));
  known.set(base, key);
  return key;
}

/** Forgets the keys this page has fetched, as a reload does. */
export function forgetSealingKeys(): void {
  known.clear();
}

async function keySet(base: string, fresh: boolean): Promise<readonly JWK[]> {
  try {
    const response = await fetch(`${base}/.well-known/jwks.json`, {
      credentials: 'same-origin',
      redirect: 'error',
      cache: fresh ? 'reload' : 'default',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) {
      throw new Error(`Key set: status ${response.status}`);
    }
    const { keys } = (await response.json()) as { keys: JWK[] };
    await rememberKeys(base, keys);
    return keys;
  } catch (reason) {
    const remembered = fresh ? [] : await rememberedKeys(base);
    if (remembered.length === 0) {
      throw reason;
    }
    return remembered;
  }
}

function firstFitting(keys: readonly JWK[]): SealingKey {
  for (const { use, kty, crv, kid, x, y } of keys) {
    if ((use ?? 'enc') === 'enc' && kty === 'EC' && crv === 'P-256' && kid && x && y) {
      return { kid, jwk: { kty, crv, x, y } };
    }
  }
  throw new Error('Key set: no key to seal with');
}
