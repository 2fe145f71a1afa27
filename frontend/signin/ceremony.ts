/** What the server wants to know, and where it is told (Spring Security's addresses). */
export type Ceremony = 'sign-in' | 'register';

/** Makes a passkey for whoever is signed in and gives the server its public half. */
export async function register(label: string): Promise<void> {
  const options = await post<PublicKeyCredentialCreationOptionsJSON>('/webauthn/register/options');
  const credential = await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  });
  await post('/webauthn/register', { publicKey: { credential: json(credential), label } });
}

/** Signs in; answers with the address to go to. */
export async function ask(): Promise<string> {
  const options = await post<PublicKeyCredentialRequestOptionsJSON>(
    '/webauthn/authenticate/options',
  );
  const credential = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  });
  const answer = await post<{ location: string }>('/login/webauthn', json(credential));
  return answer.location;
}

function json(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) {
    throw new Error('no passkey');
  }
  return credential.toJSON();
}

async function post<Answer>(address: string, body?: unknown): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    redirect: 'error',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', ...forgeryProtection() },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) {
    throw new Error(`answered ${String(response.status)}`);
  }
  return (await response.json()) as Answer;
}

/** The token that Flow's page carries for requests that are not Flow's. */
export function forgeryProtection(): Record<string, string> {
  const header = meta('_csrf_header');
  const token = meta('_csrf');
  return header === null || token === null ? {} : { [header]: token };
}

function meta(name: string): string | null {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
}
