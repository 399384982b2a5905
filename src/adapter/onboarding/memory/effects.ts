import * as changes from './changes.js';
import type {FailedCase, WebhookEvent} from '../../../contract/index.js';
import {UpstreamCaseFailure} from '../../../debitura/index.js';
import {toFailedCase} from '../../answers/client.js';
import {caseErrors} from '../field-errors.js';
import type {OnboardingMemory, Remembered} from './memory.js';

/** How far the clocks of Debitura and of this machine may be apart, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

type Edit = (known: Remembered | null) => Remembered | null;

/**
 * Lets an event change what is remembered of its client's onboarding. An event from before what is remembered, such
 * as a refusal that is delivered again after the user was asked once more, changes nothing.
 */
export async function noteOnboarding(event: WebhookEvent, memory: OnboardingMemory): Promise<void> {
  const {externalTenantId: tenant} = event;
  const time = Date.parse(event.timestamp);
  const edit = editOf(event, time);
  if (tenant === undefined || edit === null) return;
  await memory.change(tenant, (known) => {
    const isOld = known !== null && time < known.since - CLOCK_TOLERANCE;
    return isOld ? known : edit(known);
  });
}

function editOf(event: WebhookEvent, time: number): Edit | null {
  switch (event.event) {
    case 'client.linked':
      return changes.linked(time);
    case 'client.link_declined':
      return changes.unlinked('link-declined', time);
    case 'client.link_expired':
      return changes.unlinked('link-expired', time);
    case 'cases.replay_failed':
      return changes.replayFailed(failuresOf(event), time);
    default:
      return null;
  }
}

/** Debitura documents the event and not its data, so that whatever is missing is done without. */
function failuresOf({data}: WebhookEvent): FailedCase[] {
  const list: unknown[] = Array.isArray(data.failedCases) ? data.failedCases : [];
  return list.flatMap((item, index) => {
    const parsed = UpstreamCaseFailure.safeParse(item);
    if (!parsed.success) return [];
    const {caseIndex, validationErrors} = parsed.data;
    return [toFailedCase(parsed.data, caseIndex ?? index, caseErrors(validationErrors ?? {}))];
  });
}
