/**
 * What the page does before Flow starts: on a citizen's screens the browser's history never grows, so
 * that Back can never bring a previous person's screen to the next one.
 */
export function keepNoHistory(page: Window & typeof globalThis = window): void {
  if (!isCitizens(page.location.pathname)) return;
  page.history.pushState = page.history.replaceState.bind(page.history);
}

/** The person's own wish for more contrast, where the device tells it. */
export function takeDeviceWishes(page: Window & typeof globalThis = window): void {
  const root = page.document.documentElement;
  if (isCitizens(page.location.pathname) && page.matchMedia('(prefers-contrast: more)').matches) {
    root.dataset.theme ??= 'contrast';
  }
}

/** Flow puts its indicator outside every landmark; as a status it may stand there. */
export function nameTheConnectionIndicator(page: Window & typeof globalThis = window): void {
  const name = () => {
    const indicator = page.document.querySelector('vaadin-connection-indicator');
    indicator?.setAttribute('role', 'status');
    return indicator !== null;
  };
  if (name()) return;
  const body = new page.MutationObserver(() => {
    if (name()) body.disconnect();
  });
  body.observe(page.document.body, { childList: true });
}

function isCitizens(path: string): boolean {
  return path.includes('/borne/');
}

keepNoHistory();
takeDeviceWishes();
nameTheConnectionIndicator();
