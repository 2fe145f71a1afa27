import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { JWK } from 'jose';

/** A sealed request that waits for its receipt: only ciphertext and what the post needs. */
export interface Sealed {
  readonly id: string;
  readonly kiosk: string;
  readonly jwe: string;
  readonly savedAt: string;
  /** The problem for which the server refused it; then it is sent again only now and then. */
  readonly refused?: string;
  readonly refusedAt?: string;
}

interface Stored extends DBSchema {
  sealed: { key: string; value: Sealed };
  keys: { key: string; value: { readonly base: string; readonly keys: readonly JWK[] } };
}

let opened: Promise<IDBPDatabase<Stored>> | undefined;

function database(): Promise<IDBPDatabase<Stored>> {
  opened ??= openDB<Stored>('passerelle-outbox', 1, {
    upgrade(db) {
      db.createObjectStore('sealed', { keyPath: 'id' });
      db.createObjectStore('keys', { keyPath: 'base' });
    },
    terminated() {
      opened = undefined;
    },
  }).catch((reason: unknown) => {
    opened = undefined;
    throw reason;
  });
  return opened;
}

/** Keeps a sealed request until its receipt. False where the browser has no place to keep it. */
export async function keep(sealed: Sealed): Promise<boolean> {
  try {
    const transaction = (await database()).transaction('sealed', 'readwrite', {
      durability: 'strict',
    });
    await Promise.all([transaction.store.put(sealed), transaction.done]);
    return true;
  } catch {
    return false;
  }
}

/** Called when the server has it, when it was erased there, or when its person takes it back. */
export async function drop(id: string): Promise<void> {
  try {
    await (await database()).delete('sealed', id);
  } catch {
    // It stays and is sent again: the server answers with the same receipt.
  }
}

export async function kept(): Promise<readonly Sealed[]> {
  try {
    return await (await database()).getAll('sealed');
  } catch {
    return [];
  }
}

/** The server's public keys as last seen, so that a request can be sealed without network. */
export async function rememberKeys(base: string, keys: readonly JWK[]): Promise<void> {
  try {
    await (await database()).put('keys', { base, keys });
  } catch {
    // Only convenience: without it a request is sealed as soon as the keys can be fetched.
  }
}

export async function rememberedKeys(base: string): Promise<readonly JWK[]> {
  try {
    return (await (await database()).get('keys', base))?.keys ?? [];
  } catch {
    return [];
  }
}
