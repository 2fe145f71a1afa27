/** The texts of one language by key, as the server hands them to an element: no text lives in code. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The text of a key, with `{0}`, `{1}`… replaced. A key without a text shows itself, so that a
 * missing translation is seen and not a hole in the screen.
 */
export function say(texts: Texts, key: string, ...values: readonly (string | number)[]): string {
  const text = texts[key] ?? key;
  return text.replaceAll(/\{(\d+)\}/g, (hole, index: string) =>
    String(values[Number(index)] ?? hole),
  );
}
