const held = new Set<object>();

/** Something of a person that is in this page's memory only, and would be lost with it. */
export function heldOnlyHere(what: object): void {
  held.add(what);
}

/** It is safe now, or nobody wants it any more. */
export function letGo(what: object): void {
  held.delete(what);
}

/** Whether somebody's request would be lost if this page went away. */
export function somethingIsOnlyHere(): boolean {
  return held.size > 0;
}
