import { fromCanonical, type FollowUpCode } from './follow-up-code';

/** The code a QR picture brought behind the `#`, taken out of the address at once. */
export function codeFromAddress(page: Window = window): FollowUpCode | undefined {
  const code = fromCanonical(page.location.hash.slice(1));
  if (code) {
    const { pathname, search } = page.location;
    page.history.replaceState(page.history.state, '', pathname + search);
  }
  return code;
}
