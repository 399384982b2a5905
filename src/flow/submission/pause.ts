import type {FormContext} from '../case-form/context.js';

/** Waits some milliseconds, or until somebody is impatient. */
export function pause(context: FormContext, milliseconds: number): Promise<'over' | 'woken'> {
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
