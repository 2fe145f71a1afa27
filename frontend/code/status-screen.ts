import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pictogram } from '../pictograms/pictogram';
import { textField } from '../pieces/text-field';
import type { Message, Status } from '../sealing/messages';
import { say } from '../texts/texts';
import { moment, type Teller } from './expected-delay';
import { answerTime } from './receipt-screen';

export interface StatusView {
  readonly status: Status;
  /** The server's time when it told the status. */
  readonly asOf: string;
  readonly teller: Teller;
  readonly reply: string;
  readonly busy: boolean;
  readonly notice?: string | undefined;
  readonly write: (reply: string) => void;
  readonly send: () => void;
  readonly changeReach: () => void;
  readonly withdraw: () => void;
}

/** Where the request stands, in one sentence. */
export function statusTitle({ state, worker }: Status, { texts }: Teller): string {
  return state === 'claimed' && !worker
    ? say(texts, 'code.status.claimed.unnamed')
    : say(texts, `code.status.${state}`, worker ?? '');
}

/**
 * Where a request stands, what was written, and what its owner can do about it. A closed one as well:
 * an answer or another way to be reached opens it again.
 */
export function statusScreen(view: StatusView): TemplateResult {
  return html`<p class="notice" role="status">
      ${view.notice ? html`${pictogram('check', 24)}${view.notice}` : nothing}
    </p>
    ${expected(view)}
    <div class="two">
      <div class="stack">${messages(view)} ${reply(view)}</div>
      ${own(view)}
    </div>`;
}

function expected({ status, asOf, teller }: StatusView): TemplateResult {
  const { texts } = teller;
  if (status.state === 'closed') {
    return html`<p>${say(texts, 'code.status.closed.more')}</p>`;
  }
  if (status.state !== 'waiting') {
    return html``;
  }
  return status.answerBy && status.answerBy < asOf
    ? html`<p>${say(texts, 'code.answer.late')}</p>`
    : answerTime({ answerBy: status.answerBy ?? null, receivedAt: asOf }, teller);
}

function messages({ status, asOf, teller }: StatusView): TemplateResult {
  const { texts } = teller;
  const list = status.messages ?? [];
  return html`<section aria-labelledby="messages">
    <h2 id="messages">${say(texts, 'code.messages.title')}</h2>
    ${
      list.length === 0
        ? html`<p class="soft">${say(texts, 'code.messages.none')}</p>`
        : html`<ol class="messages">
            ${repeat(
              list,
              ({ id }) => id,
              (message) => bubble(message, status, asOf, teller),
            )}
          </ol>`
    }
  </section>`;
}

function bubble(message: Message, status: Status, asOf: string, teller: Teller): TemplateResult {
  const mine = message.from === 'citizen';
  const who = mine
    ? say(teller.texts, 'code.messages.me')
    : (status.worker ?? say(teller.texts, 'code.messages.team'));
  return html`<li class=${mine ? 'mine' : ''}>
    <small>${who} · ${moment(message.at, asOf, teller)}</small>
    <p>${message.text}</p>
  </li>`;
}

function reply({ teller: { texts }, reply: text, busy, write, send }: StatusView): TemplateResult {
  return html`<div class="reply">
    ${textField({
      name: 'reply',
      label: say(texts, 'code.reply.label'),
      value: text,
      longest: 500,
      lines: 2,
      input: write,
    })}
    <button type="button" ?disabled=${busy} @click=${send}>
      ${pictogram('send')}${say(texts, 'code.reply.send')}
    </button>
  </div>`;
}

function own(view: StatusView): TemplateResult {
  const { texts } = view.teller;
  const { reach } = view.status;
  return html`<section class="own card" aria-labelledby="own">
    <h2 id="own">${say(texts, 'code.own.title')}</h2>
    ${
      reach
        ? html`<p>
              ${say(texts, `contact.way.${reach.way}`)}${
                reach.hint ? html` <b>${reach.hint}</b>` : nothing
              }
            </p>
            <button type="button" @click=${view.changeReach}>
              ${say(texts, 'code.reach.change')}
            </button>`
        : nothing
    }
    <button type="button" class="danger" @click=${view.withdraw}>
      ${say(texts, 'code.withdraw')}
    </button>
  </section>`;
}

export const statusStyles = css`
  .plain {
    display: grid;
    gap: 8px;
    font-size: var(--text-large);
  }

  .framed {
    height: clamp(140px, 34vh, 400px);
    border-radius: var(--r);
    overflow: hidden;
  }

  .trouble {
    padding: 14px 18px;
    border-radius: var(--r-small);
    background: var(--alert-tint);
    font-size: var(--text);
  }

  .notice {
    display: flex;
    gap: 10px;
    align-items: center;
    color: var(--pine);
    font-weight: 700;
  }

  .notice:not(:has(svg)) {
    margin-block-start: calc(-1 * var(--gap));
  }

  .messages {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
  }

  .messages li {
    max-width: 90%;
    padding: 12px 18px;
    border: var(--stroke) solid var(--line);
    border-radius: var(--r) var(--r) var(--r) 6px;
    background: var(--card);
  }

  .messages .mine {
    justify-self: end;
    border-color: var(--pine);
    border-radius: var(--r) var(--r) 6px;
    background: var(--pine-tint);
  }

  .messages p {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .messages small {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .reply,
  .own {
    display: grid;
    gap: 12px;
  }

  .reply button {
    justify-self: start;
  }

  .own {
    padding: 22px 26px;
  }
`;
