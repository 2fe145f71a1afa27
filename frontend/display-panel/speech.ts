/** Reading aloud, with a voice of the device itself, so that nothing read leaves it. */

export function hasVoice(language: string, page: Window = window): boolean {
  return voiceFor(language, page) !== undefined;
}

export function speak(text: string, language: string, page: Window = window): void {
  const voice = voiceFor(language, page);
  if (!voice) return;
  page.speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.95;
  page.speechSynthesis.speak(utterance);
}

export function hush(page: Window = window): void {
  if ('speechSynthesis' in page) page.speechSynthesis.cancel();
}

/** The words on the screen in reading order, through shadow roots, without decorations. */
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
