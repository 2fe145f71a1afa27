import type { CallerName, SafeTime, Way, WorkerPreference } from '../sealing/messages';

/** What a person has answered so far. It lives in memory only, and only as long as its screen. */
export interface Draft {
  readonly way?: Way;
  readonly phone: string;
  readonly email: string;
  readonly venue: string;
  readonly trustedName: string;
  readonly trustedPhone: string;
  readonly times: readonly SafeTime[];
  readonly voicemail: boolean;
  readonly callerName: CallerName;
  readonly callerOther: string;
  readonly note: string;
  readonly needs: readonly string[];
  readonly words: string;
  readonly name: string;
  readonly urgent: boolean;
  readonly preference: WorkerPreference;
  readonly agreed: boolean;
}

export const emptyDraft: Draft = {
  phone: '',
  email: '',
  venue: '',
  trustedName: '',
  trustedPhone: '',
  times: [],
  voicemail: false,
  callerName: 'passerelle',
  callerOther: '',
  note: '',
  needs: [],
  words: '',
  name: '',
  urgent: false,
  preference: 'none',
  agreed: false,
};

export const ways: readonly Way[] = ['call', 'text', 'email', 'meet', 'trusted-person', 'code'];
export const safeTimes: readonly SafeTime[] = ['morning', 'afternoon', 'evening', 'weekend'];
export const callerNames: readonly CallerName[] = ['passerelle', 'friend', 'clinic', 'other'];
export const preferences: readonly WorkerPreference[] = ['none', 'woman', 'man'];

/** The longest text of each field, as the server takes it. */
export const longest = { words: 500, note: 200, name: 60, email: 254, phone: 40 } as const;

/** What makes a way safe: what is asked with it, and sent with it. */
export interface SafetyQuestions {
  readonly times: boolean;
  readonly voicemail: boolean;
  readonly caller: boolean;
}

const questions: Readonly<Record<Way, SafetyQuestions>> = {
  call: { times: true, voicemail: true, caller: true },
  text: { times: true, voicemail: false, caller: true },
  email: { times: false, voicemail: false, caller: true },
  meet: { times: true, voicemail: false, caller: false },
  'trusted-person': { times: true, voicemail: true, caller: true },
  code: { times: false, voicemail: false, caller: false },
};

export function safetyQuestions(way: Way): SafetyQuestions {
  return questions[way];
}

export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
