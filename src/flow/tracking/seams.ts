import type {Connection} from '../../client/connection.js';
import type {LiveListener} from '../../client/events/live-event.js';
import type {Case, Problem} from '../../contract/index.js';
import type {Random, Timers} from '../case-form/seams.js';

/** What following cases tells the page; the element turns each into its DOM event of the same name. */
export type TrackingEvent =
  | {type: 'case-updated'; case: Case}
  | {type: 'session-expired'}
  | {type: 'error'; problem: Problem};

/** Everything through which following cases touches the world. */
export type TrackingSeams = {
  connection(): Connection;
  /** Hears what changed; answers how to stop. */
  subscribe(listener: LiveListener): () => void;
  timers: Timers;
  now(): Date;
  random: Random;
  emit(event: TrackingEvent): void;
};

/** Tells the page what went wrong; a login that ended has an event of its own. */
export function report({emit}: Pick<TrackingSeams, 'emit'>, problem: Problem): void {
  emit(problem.code === 'unauthenticated' ? {type: 'session-expired'} : {type: 'error', problem});
}
