/**
 * Leaves nothing behind and starts afresh: a neutral cover in the same turn of the browser, before any
 * server answers; then everything typed, heard or kept is wiped; then a new document takes the place of
 * this one.
 */
export function quit(home: string, page: Window = window): void {
  cover(page.document);
  wipe(page);
  page.location.replace(home);
}

/** An element that can forget what a person gave it. */
interface Forgetful extends Element {
  wipe(): void;
}

const COVER = 'passerelle-cover';

function cover(document: Document): void {
  if (document.getElementById(COVER)) return;
  const sheet = document.createElement('div');
  sheet.id = COVER;
  sheet.setAttribute('role', 'status');
  sheet.textContent = document.title;
  document.body.append(sheet);
}

/** Empties the page: fields, elements that remember, speech, session storage, and what is drawn. */
function wipe(page: Window): void {
  const document = page.document;
  for (const element of everything(document)) {
    if (isForgetful(element)) element.wipe();
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      element.value = '';
    }
  }
  if ('speechSynthesis' in page) page.speechSynthesis.cancel();
  page.sessionStorage.clear();
  const root = document.documentElement;
  delete root.dataset.theme;
  delete root.dataset.text;
  delete root.dataset.reach;
  document.getElementById('outlet')?.replaceChildren();
}

function isForgetful(element: Element): element is Forgetful {
  return 'wipe' in element && typeof element.wipe === 'function';
}

function* everything(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}
