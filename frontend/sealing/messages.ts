/** What travels sealed between a citizen's browser and the server, as docs/api.md describes it. */

export type Way = 'call' | 'text' | 'email' | 'meet' | 'trusted-person' | 'code';

/** How a person wants to be reached: the way, and only what that way needs. */
export interface Reach {
  readonly way: Way;
  readonly phone?: string;
  readonly email?: string;
  readonly venue?: string;
  readonly trustedName?: string;
  readonly trustedPhone?: string;
}

export type SafeTime = 'morning' | 'afternoon' | 'evening' | 'weekend';
export type CallerName = 'passerelle' | 'friend' | 'clinic' | 'other';

/** What keeps a person safe when somebody tries to reach them. */
export interface Safety {
  readonly times?: readonly SafeTime[];
  readonly voicemail?: boolean;
  readonly callerName?: CallerName;
  readonly callerOther?: string;
  readonly note?: string;
}

export type WorkerPreference = 'woman' | 'man' | 'none';

export interface ContactRequest {
  readonly type: 'contact-request';
  readonly version: 1;
  readonly id: string;
  readonly kiosk: string;
  readonly code: string;
  readonly language: string;
  readonly madeAt: string;
  readonly needs?: readonly string[];
  readonly serviceId?: string;
  readonly words?: string;
  readonly urgent?: boolean;
  readonly reach: Reach;
  readonly safety?: Safety;
  readonly name?: string;
  readonly workerPreference?: WorkerPreference;
  readonly consent: {
    readonly purpose: string;
    readonly version: number;
    readonly language: string;
    readonly at: string;
  };
}

/** The server's word that a request is stored and will not be lost. */
export interface Receipt {
  readonly id: string;
  readonly receivedAt: string;
  readonly answerBy: string | null;
  readonly onDuty: boolean;
}

export type FollowUpAction =
  | { readonly action: 'look' }
  | { readonly action: 'reply'; readonly text: string }
  | { readonly action: 'reach'; readonly reach: Reach; readonly safety?: Safety }
  | { readonly action: 'withdraw' };

export type FollowUp = FollowUpAction & {
  readonly type: 'follow-up';
  readonly version: 1;
  readonly id: string;
  readonly kiosk: string;
  readonly code: string;
};

export interface Message {
  readonly id: string;
  readonly from: 'worker' | 'citizen';
  readonly at: string;
  readonly text: string;
}

/** Where a request stands, as its owner may see it. */
export interface Status {
  readonly state: 'waiting' | 'claimed' | 'closed' | 'withdrawn' | 'erased';
  readonly receivedAt?: string;
  /** Only while somebody is held to it. */
  readonly answerBy?: string | null;
  readonly late?: boolean;
  /** Whoever took it tried to reach the person, and could not. */
  readonly tried?: boolean;
  readonly worker?: string;
  readonly urgent?: boolean;
  readonly reach?: { readonly way: Way; readonly hint?: string };
  readonly messages?: readonly Message[];
}
