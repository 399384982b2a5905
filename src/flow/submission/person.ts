import {isSamePerson} from '../../contract/session.js';
import type {FormCore} from '../case-form/core.js';
import {openForm} from '../case-form/opening.js';
import {toProblem} from '../case-form/problems.js';

/**
 * Asks who is there before anything leaves: a login may change while the page stays, and what one person wrote is never
 * sent as another. Whoever came instead gets an empty form.
 */
export async function isStillThere(core: FormCore): Promise<boolean> {
  const {run, source} = core;
  const before = core.state.session?.subject;
  try {
    const session = await core.seams.connection().refreshSession();
    if (run !== core.run) return false;
    core.set({session});
    if (session.subject === before) return true;
    if (isSamePerson(session, before)) {
      // What lies in the tab under the name of before comes along, before anything is kept under the new one.
      const {readDrafts} = await import('../draft/keeper.js');
      await readDrafts(core);
      return run === core.run;
    }
    core.price.forget();
    await openForm(core, {...source, invoices: []});
  } catch (error) {
    if (run !== core.run) return false;
    const problem = toProblem(error);
    if (problem.status < 500 && problem.status !== 429) core.stop(problem);
    else core.open('review', {notice: {kind: 'unreachable'}});
  }
  return false;
}
