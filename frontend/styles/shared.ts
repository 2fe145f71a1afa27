import { css } from 'lit';

/** What every piece on a citizen's screen shares: box, type, buttons, fields, focus. */
export const shared = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--ink);
    font-family: var(--font);
    font-size: var(--text);
    line-height: var(--leading);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3 {
    line-height: var(--leading-tight);
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  h1 {
    font-size: var(--title);
    letter-spacing: -0.01em;
  }

  h2 {
    font-size: var(--title-small);
  }

  a {
    color: inherit;
  }

  svg {
    flex: none;
  }

  .soft {
    color: var(--ink-soft);
  }

  .sr-only {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 12px;
    min-height: var(--target);
    min-width: var(--target);
    padding: 10px 24px;
    border: var(--stroke) solid var(--pine);
    border-radius: var(--r-small);
    background: var(--card);
    color: var(--pine);
    font: inherit;
    font-weight: 700;
    line-height: var(--leading-tight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition:
      transform var(--quick) ease,
      background-color var(--quick) ease;
  }

  button:active,
  .button:active {
    transform: scale(0.98);
  }

  button.main,
  .button.main {
    background: var(--pine);
    color: var(--on-pine);
  }

  button.sun,
  .button.sun {
    border-color: var(--sun);
    background: var(--sun);
    color: var(--sun-ink);
  }

  button.danger,
  .button.danger {
    border-color: var(--alert);
    color: var(--alert);
  }

  button[aria-pressed='true'],
  button[aria-checked='true'] {
    background: var(--pine);
    color: var(--on-pine);
  }

  button[disabled] {
    border-style: dashed;
    color: var(--ink-soft);
    cursor: default;
  }

  input,
  textarea {
    width: 100%;
    min-height: 72px;
    padding: 12px 20px;
    border: var(--stroke) solid var(--edge);
    border-radius: var(--r-small);
    background: var(--card);
    color: var(--ink);
    font: inherit;
    font-size: var(--text-large);
  }

  ::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  :focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--focus-gap);
  }

  .card {
    border: var(--stroke) solid var(--line);
    border-radius: var(--r);
    background: var(--card);
  }

  @media (forced-colors: active) {
    button,
    .button,
    .card {
      border-color: ButtonBorder;
    }
  }
`;
