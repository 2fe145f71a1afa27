/** Reading aloud, with a voice of the device itself, so that nothing read leaves it. */

export function hasVoice(language: string, page: Window = window): boolean {
  return voiceFor(language, page) !== undefined;
}

/** Reads, and tells when it has come to the end or was hushed. */
export function speak(
  text: string,
  language: string,
  ended: () => void = () => undefined,
  page: Window = window,
): void {
  const voice = voiceFor(language, page);
  if (!voice) return;
  page.speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.95;
  utterance.onend = ended;
  utterance.onerror = ended;
  page.speechSynthesis.speak(utterance);
}

export function hush(page: Window = window): void {
  if ('speechSynthesis' in page) page.speechSynthesis.cancel();
}

/**
 * The words on the screen in reading order, through shadow roots, without decorations. `data-spoken`
 * says what is to be heard instead of what stands there; empty, nothing is.
 */
export function readable(root: Node): string {
  const words: string[] = [];
  gather(root, words);
  return words.join('. ').replaceAll(/([.!?…:;,])\s*\. /g, '$1 ');
}

function gather(node: Node, words: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent?.trim();
    if (text) words.push(text);
    return;
  }
  if (node instanceof Element) {
    if (node.matches('style, script, svg, [hidden], [aria-hidden="true"], input, textarea')) return;
    const spoken = node.getAttribute('data-spoken');
    if (spoken !== null) {
      if (spoken) words.push(spoken);
      return;
    }
    if (node.shadowRoot) {
      gatherAll(node.shadowRoot.childNodes, words);
      return;
    }
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      gatherAll(node.assignedNodes(), words);
      return;
    }
  }
  gatherAll(node.childNodes, words);
}

function gatherAll(nodes: Iterable<Node>, words: string[]): void {
  for (const node of nodes) gather(node, words);
}

function voiceFor(language: string, page: Window): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in page)) return undefined;
  const voices = page.speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  return voices.find((voice) => voice.lang.endsWith('CA')) ?? voices[0];
}
