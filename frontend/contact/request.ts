import type { ContactRequest, Reach, Safety } from '../sealing/messages';
import { safetyQuestions, type Draft } from './draft';
import type { ReadPhone } from './phone';

/** What a request says beside the person's answers. */
export interface Circumstances {
  readonly kiosk: string;
  readonly language: string;
  readonly now: Date;
  readonly serviceId?: string;
  readonly consent: { readonly purpose: string; readonly version: number };
}

/** The request as it travels, still without its id and code. What was not answered is absent; what another way needed is left out. */
export function requestFrom(
  draft: Draft,
  read: ReadPhone,
  { now, serviceId, consent, ...rest }: Circumstances,
): Omit<ContactRequest, 'id' | 'code'> {
  const at = now.toISOString();
  return {
    type: 'contact-request',
    version: 1,
    ...rest,
    madeAt: at,
    ...(draft.needs.length > 0 && { needs: draft.needs }),
    ...(serviceId && { serviceId }),
    ...written('words', draft.words),
    ...(draft.urgent && { urgent: true }),
    reach: reachFrom(draft, read),
    ...safetyPart(draft),
    ...written('name', draft.name),
    ...(draft.preference !== 'none' && { workerPreference: draft.preference }),
    consent: { purpose: consent.purpose, version: consent.version, language: rest.language, at },
  };
}

/** How to reach the person: the way, and only what that way needs. */
export function reachFrom(draft: Draft, read: ReadPhone): Reach {
  const way = draft.way ?? 'code';
  switch (way) {
    case 'call':
    case 'text':
      return { way, phone: e164(draft.phone, read) };
    case 'email':
      return { way, email: plain(draft.email) };
    case 'meet':
      return { way, venue: draft.venue };
    case 'trusted-person':
      return {
        way,
        trustedName: plain(draft.trustedName),
        trustedPhone: e164(draft.trustedPhone, read),
      };
    case 'code':
      return { way };
  }
}

export function safetyFrom(draft: Draft): Safety | undefined {
  const way = draft.way ?? 'code';
  const asked = safetyQuestions(way);
  if (way === 'code') {
    return undefined;
  }
  return {
    ...(asked.times && draft.times.length > 0 && { times: draft.times }),
    ...(asked.voicemail && { voicemail: draft.voicemail }),
    ...(asked.caller && { callerName: draft.callerName }),
    ...(asked.caller && draft.callerName === 'other' && written('callerOther', draft.callerOther)),
    ...written('note', draft.note),
  };
}

function safetyPart(draft: Draft): { safety?: Safety } {
  const safety = safetyFrom(draft);
  return safety && Object.keys(safety).length > 0 ? { safety } : {};
}

/** What was typed, without what only a paste can bring: control characters, which the server refuses. */
export function plain(text: string): string {
  return text.replaceAll(/(?![\n\t])\p{Cc}/gu, '').trim();
}

function written<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const clean = plain(text);
  return (clean === '' ? {} : { [key]: clean }) as Partial<Record<K, string>>;
}

function e164(typed: string, read: ReadPhone): string {
  const reading = read(typed);
  return reading.kind === 'good' ? reading.e164 : typed;
}
