// What a person finds on the page, through shadow roots and slots: words that are visible, things with a
// label. Sent to the browser before each question.
const shown = (element) => {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
};
const plain = (text) => text.replace(/[\u00a0\u202f\s]+/g, ' ').replace(/\u00ad/g, '').replace(/’/g, "'").trim();
const hidden = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD']);
const children = (node) => {
  if (node.nodeName === 'SLOT') {
    const assigned = node.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return [...(node.shadowRoot ?? node).childNodes];
};
const words = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || hidden.has(node.nodeName)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const inner = children(node).map(words).join('');
  return style.display.startsWith('inline') && style.display !== 'inline-block' ? inner : ` ${inner} `;
};
const everything = function* (node) {
  for (const child of children(node)) {
    if (child.nodeType === Node.ELEMENT_NODE && !hidden.has(child.nodeName)) {
      yield child;
      yield* everything(child);
    }
  }
};
const labelOf = (element) => {
  const root = element.getRootNode();
  const by = element.getAttribute('aria-labelledby');
  if (by) {
    const text = by.split(/\s+/).map((id) => root.getElementById(id)).filter(Boolean).map(words).join(' ');
    if (plain(text)) return plain(text);
  }
  const own = element.getAttribute('aria-label') ?? [...(element.labels ?? [])].map(words).join(' ');
  return plain(own || element.getAttribute('alt') || words(element) || element.getAttribute('title') || element.getAttribute('placeholder') || '');
};
const tappable = 'button, a[href], summary, select, label, input, [role=button], [role=link], [role=radio], [role=checkbox], [role=tab], [role=option], [role=menuitem], [role=switch], vaadin-button, vaadin-item, vaadin-select-item, vaadin-tab, vaadin-side-nav-item';
const fields = 'input, textarea, select, [contenteditable=true], [role=combobox], [role=spinbutton], [role=textbox]';
const matching = (selector, label) => {
  const wanted = plain(label).toLowerCase();
  const ranks = [[], [], []];
  for (const element of everything(document.body)) {
    if (!element.matches(selector)) continue;
    const name = labelOf(element).toLowerCase();
    const rank = name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : -1;
    if (rank >= 0 && (shown(element) || (element.labels && [...element.labels].some(shown)))) ranks[rank].push(element);
  }
  const best = ranks.find((found) => found.length > 0) ?? [];
  const modal = best.filter((element) => element.closest('dialog[open], [role=dialog], [role=alertdialog], vaadin-dialog, vaadin-confirm-dialog'));
  const chosen = modal.length > 0 ? modal : best;
  return chosen.filter((element) => !element.disabled && element.getAttribute('aria-disabled') !== 'true');
};
// Where a finger would touch it; nothing while something else lies above.
const placeOf = (element) => {
  if (!element) return null;
  const touched = shown(element) ? element : [...(element.labels ?? [])].find(shown);
  if (!touched) return null;
  touched.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = touched.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  let above = document.elementFromPoint(x, y);
  while (above?.shadowRoot?.elementFromPoint(x, y) && above.shadowRoot.elementFromPoint(x, y) !== above) {
    above = above.shadowRoot.elementFromPoint(x, y);
  }
  for (let node = above; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
    if (node === touched || node === element || node.control === element) return [x, y];
  }
  return null;
};
const flowIsIdle = () =>
  document.readyState === 'complete' &&
  Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.());
