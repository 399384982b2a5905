import type {Case} from '../../contract/index.js';
import type {DraftMemory, FormContext, FrozenConfirm} from '../case-form/context.js';
import type {HandOver} from '../case-form/seams.js';
import {finish} from './finish.js';
import {lookUp} from './outcome.js';
import {pause} from './pause.js';

/** Milliseconds between two looks at whether the documents are through. */
const LOOK = 250;

/**
 * Lets the page make the case itself. The draft stays in the tab and knows its reference, so that after a reload the
 * form finds the case that was made of it.
 *
 * @param memory - The confirm as it would have left.
 */
export function createHandOver(
  context: FormContext,
  memory: DraftMemory,
): {handOver: HandOver; isTaken(): boolean} {
  let isTaken = false;
  return {
    isTaken: () => isTaken,
    handOver: {
      shown: memory.consented,
      take(made) {
        isTaken = true;
        return wait(context, memory, made);
      },
    },
  };
}

async function wait(
  context: FormContext,
  memory: DraftMemory,
  made: Promise<Case | null>,
): Promise<void> {
  const {run} = context;
  const frozen = memory.frozen && {...memory.frozen, isElsewhere: true};
  context.remember({...memory, frozen});
  await context.save();
  const found = await made.catch(() => null);
  if (run !== context.run) return;
  if (!found) {
    await bringBack(context);
    return;
  }
  await finish(context, {kind: 'made', case: found});
  while (run === context.run && context.state.phase.name === 'uploading')
    await pause(context, LOOK);
}

/** After a reload: shows the case that the page made of the draft, or the review when there is none. */
export async function lookElsewhere(context: FormContext, frozen: FrozenConfirm): Promise<void> {
  const {run} = context;
  const outcome = await lookUp(context, frozen);
  if (run !== context.run) return;
  if (outcome.kind === 'made' || outcome.kind === 'duplicate') await finish(context, outcome);
  else await bringBack(context);
}

async function bringBack(context: FormContext): Promise<void> {
  context.remember({frozen: null, returnState: null});
  context.open('review', {hasConsent: false});
  await context.save();
}
