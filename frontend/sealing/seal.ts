import { CompactEncrypt, importJWK } from 'jose';
import type { ContactRequest, FollowUp } from './messages';
import type { SealingKey } from './sealing-key';

const ALGORITHM = 'ECDH-ES';

/** Seals a message so that only the server can read it: a compact JWE. */
export async function seal(message: ContactRequest | FollowUp, key: SealingKey): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(message)))
    .setProtectedHeader({
      alg: ALGORITHM,
      enc: 'A256GCM',
      kid: key.kid,
      cty: 'application/json',
    })
    .encrypt(await importJWK(key.jwk, ALGORITHM));
}
