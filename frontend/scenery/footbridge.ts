import { svg, type SVGTemplateResult } from 'lit';

/** A footbridge between two sides of a neighbourhood, and two people who meet on it. */
export function footbridge(): SVGTemplateResult {
  return svg`
    <circle cx="640" cy="150" r="92" class="sun"></circle>
    <path class="hill" d="M0 236 C180 150 330 168 470 214 C640 268 760 190 930 178 C1090 168 1200 200 1280 188 V320 H0Z"></path>
    <g class="town">
      ${house(64, 150, 92, 104)}${house(156, 128, 84, 126)}${house(240, 160, 74, 94)}
      ${house(968, 152, 80, 102)}${house(1048, 124, 96, 130)}${house(1144, 158, 78, 96)}
    </g>
    ${tree(36, 222, 26)}${tree(346, 214, 30)}${tree(398, 232, 20)}
    ${tree(894, 226, 24)}${tree(940, 212, 30)}${tree(1250, 218, 28)}
    <path class="bank" d="M0 254 H420 C450 254 470 268 476 290 L486 320 H0Z"></path>
    <path class="bank" d="M1280 254 H860 C830 254 810 268 804 290 L794 320 H1280Z"></path>
    <path class="water" d="M486 300 q19 -10 38 0 t38 0 t38 0 t38 0 t38 0 t38 0 t38 0 t38 0"></path>
    <path class="deck" d="M404 254 C520 176 760 176 876 254"></path>
    <path class="rail" d="M404 214 C520 136 760 136 876 214"></path>
    ${[446, 494, 542, 590, 640, 690, 738, 786, 834].map((x) => post(x))}
    ${person(596, 'left')}${person(684, 'right')}
  `;
}

/** The height of the deck at x: the cubic above, flattened to a parabola. */
function deckAt(x: number): number {
  const along = (x - 404) / 472;
  return 254 - 4 * 58.5 * along * (1 - along);
}

function post(x: number): SVGTemplateResult {
  const y = deckAt(x);
  return svg`<path class="rail thin" d=${`M${x} ${y} v-40`}></path>`;
}

function person(x: number, side: 'left' | 'right'): SVGTemplateResult {
  const y = deckAt(x) - 4;
  const reach = side === 'left' ? 1 : -1;
  return svg`<g class=${`person ${side}`}>
    <circle cx=${x} cy=${y - 66} r="13"></circle>
    <path d=${`M${x - 14} ${y} V${y - 34} a14 14 0 0 1 28 0 V${y}Z`}></path>
    <path class="arm" d=${`M${x + reach * 8} ${y - 36} l${reach * 26} -6`}></path>
  </g>`;
}

function house(x: number, y: number, width: number, height: number): SVGTemplateResult {
  const window = (dx: number, dy: number) =>
    svg`<rect class="window" x=${x + dx} y=${y + dy} width="14" height="20" rx="3"></rect>`;
  return svg`<path d=${`M${x} ${y + height} V${y} l${width / 2} -26 l${width / 2} 26 V${y + height}Z`}></path>
    ${window(width * 0.22, 18)}${window(width * 0.6, 18)}${window(width * 0.22, 52)}
    <rect class="door" x=${x + width * 0.58} y=${y + height - 36} width="18" height="36" rx="3"></rect>`;
}

function tree(x: number, y: number, r: number): SVGTemplateResult {
  return svg`<path class="trunk" d=${`M${x} ${y} V254`}></path>
    <circle class="leaves" cx=${x} cy=${y - r / 3} r=${r}></circle>`;
}
