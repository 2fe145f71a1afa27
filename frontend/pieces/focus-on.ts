/** Brings the keyboard to a field by its name; for a group, to its first choice. */
export function focusOn(root: ParentNode, field: string): void {
  const found = root.querySelector<HTMLElement>(`#field-${field}`);
  const target = found instanceof HTMLFieldSetElement ? found.querySelector('input') : found;
  target?.focus();
}
