import type {FormContext} from '../case-form/context.js';
import {freeze} from './freeze.js';
import {createHandOver} from './hand-over.js';
import {isSettling, settle} from './settle.js';

/** Freezes what the review shows and sends it, unless the host holds it back. */
export async function submit(context: FormContext): Promise<void> {
  const {draft, memory} = freeze(context);
  const elsewhere = createHandOver(context, memory);
  const isAllowed = context.seams.emit({
    type: 'case-submitting',
    draft,
    handOver: elsewhere.handOver,
  });
  if (elsewhere.isTaken()) return;
  if (!isAllowed) {
    context.open('review');
    return;
  }
  context.remember(memory);
  await context.save();
  await settle(context);
}

/** Asks at once: what became of the confirm, or whether everything is signed. */
export async function checkAgain(context: FormContext): Promise<void> {
  const {phase} = context.state;
  if (phase.name === 'checking') {
    if (isSettling(context)) context.wake?.();
    else await settle(context);
    return;
  }
  if (phase.name !== 'signing' && phase.name !== 'verifying') return;
  if (phase.name === 'verifying' && context.wake) {
    context.wake();
    return;
  }
  const {verify} = await import('../signing/verify.js');
  await verify(context, null);
}
