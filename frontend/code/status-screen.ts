import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { wayPictograms } from '../contact/way-screen';
import { listen } from '../listen/listen';
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
}

/** The road of a request as its owner sees it, in this order. */
const ROAD = ['waiting', 'claimed', 'closed'] as const;
const PICTOGRAMS: Readonly<Record<string, string>> = {
  waiting: 'clock-check',
  claimed: 'hand-heart',
  closed: 'check',
};

/** Where the request stands, in one sentence. */
function statusTitle({ state, worker }: Status, { texts }: Teller): string {
  return state === 'claimed' && !worker
    ? say(texts, 'code.status.claimed.unnamed')
    : say(texts, `code.status.${state}`, worker ?? '');
}

/**
 * Where a request stands and what comes next, what was written, and what its owner can do about it. A
 * closed one as well: an answer or another way to be reached opens it again.
 */
export function statusScreen(view: StatusView): TemplateResult {
  const { status, teller, notice } = view;
  return html`<div class="standing card">
      <span class="badge">${pictogram(PICTOGRAMS[status.state] ?? 'check', 60)}</span>
      <div class="said">
        <h1 tabindex="-1">${statusTitle(status, teller)}</h1>
        ${next(view)}
      </div>
      ${listen(teller)} ${road(view)}
    </div>
    <p class="notice" role="status">
      ${notice ? html`${pictogram('check', 24)}${notice}` : nothing}
    </p>
    <div class="two">
      <div class="stack">${messages(view)} ${reply(view)}</div>
      ${own(view)}
    </div>`;
}

/** What happens now, with its date while somebody is held to one. */
function next({ status, asOf, teller }: StatusView): TemplateResult {
  const undated = instead(status);
  return undated
    ? html`<p>${say(teller.texts, undated)}</p>`
    : answerTime({ answerBy: status.answerBy ?? null, receivedAt: asOf }, teller);
}

/** What is said instead of a date. */
function instead({ state, answerBy, late, tried, messages }: Status): string | undefined {
  if (state === 'closed') {
    return 'code.status.closed.more';
  }
  if (state !== 'claimed') {
    return late ? 'code.answer.late' : undefined;
  }
  if (messages?.at(-1)?.from === 'worker') {
    return 'code.status.claimed.wrote';
  }
  if (answerBy) {
    return undefined;
  }
  return `code.status.claimed.${late ? 'late' : tried ? 'tried' : 'more'}`;
}

/** How far the request is: received, in hand, done. */
function road({ status, asOf, teller }: StatusView): TemplateResult {
  const { texts } = teller;
  const at = ROAD.findIndex((state) => state === status.state);
  const when = status.receivedAt ? moment(status.receivedAt, asOf, teller) : '';
  return html`<ol class="road" aria-label=${say(texts, 'code.road')}>
    ${ROAD.map(
      (state, place) =>
        html`<li
          class=${place <= at ? 'reached' : ''}
          aria-current=${place === at ? 'step' : nothing}
        >
          <i>${place <= at ? pictogram('check', 20) : nothing}</i>
          <span>
            <b>${say(texts, `code.road.${state}`)}</b>
            ${
              place === 0
                ? html`<small>${when}</small>`
                : place > at
                  ? html`<span class="sr-only">${say(texts, 'code.road.ahead')}</span>`
                  : nothing
            }
          </span>
        </li>`,
    )}
  </ol>`;
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
    <span class="face">${pictogram(mine ? 'user-round' : 'hand-heart', 26)}</span>
    <div class="bubble">
      <small>${who} · ${moment(message.at, asOf, teller)}</small>
      <p>${message.text}</p>
    </div>
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

function own({ teller: { texts }, status: { reach }, changeReach }: StatusView): TemplateResult {
  return reach
    ? html`<section class="own card" aria-labelledby="own">
        <h2 id="own">${say(texts, 'code.own.title')}</h2>
        <p class="reach">
          ${pictogram(wayPictograms[reach.way], 36)}
          <span
            >${say(texts, `contact.way.${reach.way}`)}${
              reach.hint ? html` <b>${reach.hint}</b>` : nothing
            }</span
          >
        </p>
        <button type="button" @click=${changeReach}>${say(texts, 'code.reach.change')}</button>
      </section>`
    : html``;
}
