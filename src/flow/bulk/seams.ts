import type {CaseFormSeams} from '../case-form/seams.js';

/** Gives the page its turn between two slices of work. */
export type Pause = () => Promise<void>;

/** Everything through which the list touches the world: what the case form touches, and turns for the page. */
export type BulkSeams = CaseFormSeams & {pause: Pause};

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 8;

/** To be called between pieces of work: gives the page its turn when enough was done since the last one. */
export function slices({pause, now}: Pick<BulkSeams, 'pause' | 'now'>): () => Promise<void> {
  let begun = now().getTime();
  return async () => {
    if (now().getTime() - begun < SLICE) return;
    await pause();
    begun = now().getTime();
  };
}
