/** What came of posting a sealed message. */
export type Answer<T> =
  | { readonly kind: 'answered'; readonly body: T; readonly asOf: string }
  /** The server understood and said no: posting the same again cannot help. */
  | { readonly kind: 'refused'; readonly problem: string; readonly retryAfter?: number }
  /** Nobody can tell: no network, no server, a server in trouble. Post the same again. */
  | { readonly kind: 'later'; readonly retryAfter?: number };

/** A server that does not answer in this many milliseconds counts as absent. */
const PATIENCE = 12_000;
const PROBLEM = 'urn:passerelle:problem:';
const PASSING = [408, 425, 429];

interface Message {
  readonly id: string;
  readonly kiosk: string;
  readonly jwe: string;
  /** Why it was refused before; the server then takes what it can, or counts that it is still here. */
  readonly refused?: string;
}

/** Posts a sealed message under its id, so that posting it again does no harm. */
export async function post<T>(url: string, message: Message): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      ...sealed(message),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok
      ? { kind: 'answered', body: (await response.json()) as T, asOf: serverTime(response) }
      : await no(response);
  } catch {
    return { kind: 'later' };
  }
}

/** As the page goes away: the browser finishes it by itself, and nobody is left to read the answer. */
export function postInParting(url: string, message: Message): void {
  fetch(url, { ...sealed(message), keepalive: true }).catch(() => undefined);
}

function sealed(message: Message): RequestInit {
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/jose',
      'Idempotency-Key': message.id,
      'Passerelle-Kiosk': message.kiosk,
      ...(message.refused !== undefined && { 'Passerelle-Kept': 'refused' }),
    },
    body: message.jwe,
    credentials: 'same-origin',
    redirect: 'error',
    cache: 'no-store',
  };
}

async function no(response: Response): Promise<Answer<never>> {
  const retryAfter = seconds(response.headers.get('Retry-After'));
  const wait = retryAfter === undefined ? {} : { retryAfter };
  const problem = await problemOf(response);
  if (problem === undefined || response.status >= 500) {
    return { kind: 'later', ...wait };
  }
  // Too many codes is an answer to a person; everything else that passes is for the machine to retry.
  if (PASSING.includes(response.status) && problem !== 'too-many-codes') {
    return { kind: 'later', ...wait };
  }
  return { kind: 'refused', problem, ...wait };
}

/** The name of the problem, when it is the server's own: a proxy's error page is none. */
async function problemOf(response: Response): Promise<string | undefined> {
  if (!response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    return undefined;
  }
  const { type } = (await response.json()) as { type?: unknown };
  return typeof type === 'string' && type.startsWith(PROBLEM)
    ? type.slice(PROBLEM.length)
    : undefined;
}

/** The server's clock, as far as it tells: a kiosk's own may be wrong. */
function serverTime(response: Response): string {
  const told = Date.parse(response.headers.get('Date') ?? '');
  return new Date(Number.isNaN(told) ? Date.now() : told).toISOString();
}

function seconds(header: string | null): number | undefined {
  const value = Number(header ?? Number.NaN);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}
