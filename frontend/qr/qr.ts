import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** A QR code as one dark path on white, whatever the theme, so that every camera reads it. */
export function qr(text: string, label: string, size = 168): TemplateResult {
  const code = encode(text, { ecc: 'M', border: 2 });
  const dark = code.data
    .flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    width=${size}
    height=${size}
    viewBox="0 0 ${code.size} ${code.size}"
    shape-rendering="crispEdges"
  >
    <rect width=${code.size} height=${code.size} fill="#ffffff"></rect>
    <path d=${dark} fill="#16211f"></path>
  </svg>`;
}
