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

/**
 * How long this browser may take to find something, in milliseconds. In private windows, with a broken
 * profile or a full disk some never answer: they count as having no place to keep anything.
 */
const PATIENCE = 3_000;

/** It did not answer: nobody waits again until it does. */
let silent = false;

/** What `work` comes to, or `otherwise` where nothing can be kept. Work that is late is still done. */
async function found<T>(work: (db: IDBPDatabase<Stored>) => Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(
      () => {
        silent = true;
        resolve(otherwise);
      },
      silent ? 0 : PATIENCE,
    );
  });
  const answer = (async () => work(await database()))();
  answer.then(
    () => (silent = false),
    () => (silent = false),
  );
  try {
    return await Promise.race([answer, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps a sealed request until its receipt. False where the browser has no place to keep it. */
export function keep(sealed: Sealed): Promise<boolean> {
  return found(async (db) => {
    const transaction = db.transaction('sealed', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(sealed), transaction.done]);
    return true;
  }, false);
}

/**
 * Called when the server has it, when it was erased there, or when its person takes it back. Where it
 * fails it stays and is sent again: the server answers with the same receipt.
 */
export function drop(id: string): Promise<void> {
  return found((db) => db.delete('sealed', id), undefined);
}

/** Whatever waits here. Nobody looks on while it is read, so that it may take as long as it takes. */
export async function kept(): Promise<readonly Sealed[]> {
  try {
    return await (await database()).getAll('sealed');
  } catch {
    return [];
  }
}

/**
 * The server's public keys as last seen, so that a request can be sealed without network. Only
 * convenience: without it a request is sealed as soon as the keys can be fetched.
 */
export function rememberKeys(base: string, keys: readonly JWK[]): Promise<void> {
  return found(async (db) => {
    await db.put('keys', { base, keys });
  }, undefined);
}

export function rememberedKeys(base: string): Promise<readonly JWK[]> {
  return found<readonly JWK[]>(async (db) => (await db.get('keys', base))?.keys ?? [], []);
}
