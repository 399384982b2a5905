import type {FormContext, FrozenConfirm} from '../case-form/context.js';
import {finish} from './finish.js';
import {lookUp, send, type Outcome} from './outcome.js';
import {pause} from './pause.js';

/** Seconds before each repeat of the same bytes; the last one stays. */
const DELAYS = [2, 4, 8, 15, 30, 30];

/**
 * Milliseconds of silence after which no request of ours can still be working: the adapter gives up after 45 seconds,
 * the rest is for the road.
 */
const SILENCE = 60_000;

/** The run of each form for which somebody is asking. */
const settling = new WeakMap<FormContext, number>();

/** True while somebody is already asking what became of the confirm. */
export function isSettling(context: FormContext): boolean {
  return settling.get(context) === context.run;
}

/**
 * Sends the frozen confirm until it is made, refused or proven absent. While that is unknown the same bytes travel
 * under the same key, and after some repeats the case is looked up by its reference.
 */
export async function settle(context: FormContext): Promise<void> {
  const {run} = context;
  settling.set(context, run);
  try {
    const outcome = await decide(context);
    if (outcome) await finish(context, outcome);
  } finally {
    if (settling.get(context) === run) settling.delete(context);
  }
}

/** Null when the form started anew or left the page: the kept draft still knows the confirm. */
async function decide(context: FormContext): Promise<Outcome | null> {
  const {run} = context;
  for (let attempt = 0; ; attempt += 1) {
    const {frozen} = context.memory;
    if (!frozen || frozen.isElsewhere || !context.isConnected) return null;
    const outcome = await ask(context, frozen, attempt);
    if (run !== context.run) return null;
    if (outcome.kind !== 'unknown') return outcome;
    await markUnknown(context, attempt + 1);
    const delay = Math.max(DELAYS[attempt] ?? 0, outcome.retryAfter) * 1000;
    if (delay > 0) await pause(context, delay);
    if (run !== context.run) return null;
  }
}

/** Milliseconds after which servers may have forgotten a key: then only the reference can say what became of it. */
const KEY_LIFETIME = 23 * 60 * 60_000;

/** First the same bytes again and again; later, between two of them, a silence and a look by reference. */
async function ask(context: FormContext, frozen: FrozenConfirm, attempt: number): Promise<Outcome> {
  const age = context.seams.now().getTime() - frozen.frozenAt;
  if (age > KEY_LIFETIME) {
    if (attempt >= DELAYS.length) await pause(context, SILENCE);
    return lookUp(context, frozen);
  }
  if (attempt < DELAYS.length) return send(context, frozen);
  if ((await pause(context, SILENCE)) === 'over') {
    const found = await lookUp(context, frozen);
    if (found.kind !== 'unknown') return found;
  }
  return context.isConnected ? send(context, frozen) : {kind: 'unknown', retryAfter: 0};
}

async function markUnknown(context: FormContext, attempt: number): Promise<void> {
  const {frozen} = context.memory;
  context.set({phase: {name: 'checking', attempt}});
  if (!frozen || frozen.isUnknown) return;
  context.remember({frozen: {...frozen, isUnknown: true}});
  await context.save();
}
