import type { FollowUp, FollowUpAction, Status } from './messages';
import { newId } from './new-id';
import { post } from './post';
import { seal } from './seal';
import { sealingKey } from './sealing-key';

/** What came of asking about a request by its code. */
export type FollowUpAnswer =
  | { readonly kind: 'status'; readonly status: Status; readonly asOf: string }
  | { readonly kind: 'unknown-code' }
  | { readonly kind: 'too-many-codes'; readonly minutes: number }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'no-network' };

/**
 * Asks or tells the server something about a request. Unlike a first request this is not kept: the
 * person is there, sees the answer or that there is none, and tries again.
 */
export async function followUp(
  base: string,
  kiosk: string,
  code: string,
  action: FollowUpAction,
  id: string = newId(),
): Promise<FollowUpAnswer> {
  const message: FollowUp = { type: 'follow-up', version: 1, id, kiosk, code, ...action };
  const answer = await posted(base, message, false);
  return answer.kind === 'refused' && answer.problem === 'unknown-key'
    ? posted(base, message, true)
    : answer;
}

async function posted(base: string, message: FollowUp, fresh: boolean): Promise<FollowUpAnswer> {
  const { id, kiosk } = message;
  let jwe: string;
  try {
    jwe = await seal(message, await sealingKey(base, fresh));
  } catch {
    return { kind: 'no-network' };
  }
  const answer = await post<Status>(`${base}/api/kiosk/follow-ups`, { id, kiosk, jwe });
  switch (answer.kind) {
    case 'answered':
      return { kind: 'status', status: answer.body, asOf: answer.asOf };
    case 'later':
      return { kind: 'no-network' };
    case 'refused':
      return refusal(answer.problem, answer.retryAfter);
  }
}

function refusal(problem: string, retryAfter = 600): FollowUpAnswer {
  switch (problem) {
    case 'unknown-code':
      return { kind: 'unknown-code' };
    case 'too-many-codes':
      return { kind: 'too-many-codes', minutes: Math.max(1, Math.ceil(retryAfter / 60)) };
    default:
      return { kind: 'refused', problem };
  }
}
