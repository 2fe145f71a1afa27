import { compactDecrypt, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import { vi } from 'vitest';
import { forgetSealingKeys } from '../sealing/sealing-key';

export interface Opened {
  readonly path: string;
  readonly headers: Headers;
  readonly jwe: string;
  /** Goes on although the page that sent it has gone. */
  readonly outlivesThePage: boolean;
  readonly message: Record<string, unknown>;
}

type Answer = Response | 'no network' | 'never';

/** The server's end of the sealed API, in memory: opens what arrives and answers as told. */
export class FakeServer {
  readonly opened: Opened[] = [];
  /** Sealed with a key this server no longer has. */
  unopened = 0;
  down = false;
  #answers: Answer[] = [];
  #keys: { kid: string; jwk: JWK; secret: CryptoKey }[] = [];

  static async start(): Promise<FakeServer> {
    const server = new FakeServer();
    await server.rotate();
    forgetSealingKeys();
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => server.#fetch(url, init));
    return server;
  }

  async rotate(kid = crypto.randomUUID() as string): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { extractable: true });
    this.#keys = [{ kid, jwk: { ...(await exportJWK(publicKey)), kid }, secret: privateKey }];
  }

  /** What the next posts are answered with, in this order; then the usual receipt. */
  answerNext(...answers: Answer[]): void {
    this.#answers.push(...answers);
  }

  async #fetch(url: string, init?: RequestInit): Promise<Response> {
    if (this.down) {
      throw new TypeError('Failed to fetch');
    }
    if (url.endsWith('/.well-known/jwks.json')) {
      return Response.json({ keys: this.#keys.map((key) => key.jwk) });
    }
    const jwe = init?.body as string;
    const { kid } = JSON.parse(atob(jwe.split('.')[0] ?? '')) as { kid: string };
    const key = this.#keys.find((one) => one.kid === kid);
    if (!key) {
      this.unopened++;
      return problem(422, 'unknown-key');
    }
    const { plaintext } = await compactDecrypt(jwe, key.secret);
    const message = JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, unknown>;
    this.opened.push({
      path: url,
      headers: new Headers(init?.headers),
      jwe,
      outlivesThePage: init?.keepalive === true && !init.signal,
      message,
    });
    const answer = this.#answers.shift() ?? receipt(String(message.id));
    if (answer === 'no network') {
      throw new TypeError('Failed to fetch');
    }
    return answer === 'never' ? new Promise(() => undefined) : answer;
  }
}

export function receipt(id: string, answerBy: string | null = '2026-11-24T21:00:00Z'): Response {
  return Response.json(
    { id, receivedAt: '2026-11-23T15:00:00Z', answerBy, onDuty: true },
    { status: 201 },
  );
}

export function problem(
  status: number,
  name: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ type: `urn:passerelle:problem:${name}`, status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
