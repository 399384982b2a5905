import type {Timers} from '../case-form/seams.js';

/** Who waits: `wake` ends the present pause. */
type Waiting = {readonly seams: {timers: Timers}; wake: (() => void) | null};

/** Waits some milliseconds, or until somebody is impatient. */
export function pause(context: Waiting, milliseconds: number): Promise<'over' | 'woken'> {
  const {timers} = context.seams;
  return new Promise((resolve) => {
    const end = (how: 'over' | 'woken') => {
      timers.clear(handle);
      context.wake = null;
      resolve(how);
    };
    const handle = timers.set(() => end('over'), milliseconds);
    context.wake = () => end('woken');
  });
}
