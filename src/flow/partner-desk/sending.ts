import type {PartnerCase, Problem} from '../../contract/index.js';
import {problemOf, toProblem} from '../case-form/problems.js';
import {isAboutTheCaller, provesUndone} from '../proof.js';
import {report} from '../tracking/seams.js';
import type {Desk} from './desk.js';
import type {Done, Facts, TaskName} from './state.js';
import {errorsOf} from './tasks/fields.js';

/** A write as it left: the same bytes may travel again under the same key. */
export type Frozen = {task: TaskName; facts: Facts; body: object; key: string};

/** Milliseconds before each look at what became of a write without an answer. */
export const LOOKS = [0, 2_000, 5_000] as const;

/** Sends a write once. Nothing is repeated blindly: a lost answer is found out about. */
export async function send(desk: Desk, frozen: Frozen): Promise<void> {
  desk.frozen = frozen;
  desk.patch({phase: 'sending', problem: null, question: null, errors: {}});
  try {
    const done = await write(desk, frozen);
    await finish(desk, frozen, done);
  } catch (error) {
    if (!isStill(desk, frozen)) return;
    const problem = problemOf(error);
    if (provesUndone(problem, false)) refuse(desk, frozen, problem);
    else await findOut(desk, frozen);
  }
}

/** Sends what was asked back about, agreed to; it is another write and has a key of its own. */
export async function agreeAndSend(desk: Desk): Promise<void> {
  const {frozen} = desk;
  const question = desk.state.work?.question;
  if (!frozen || !question) return;
  const body = desk.taskOf(frozen.task).agree(frozen.body, question);
  await send(desk, {...frozen, body, key: desk.newKey()});
}

/** Finds out once more, because the user says so. */
export async function lookAgain(desk: Desk): Promise<void> {
  const {frozen} = desk;
  if (frozen && desk.state.work?.phase === 'unknown') await findOut(desk, frozen);
}

async function write(desk: Desk, {task, facts, body, key}: Frozen): Promise<Done> {
  const client = await desk.context.seams.connection().client.partner();
  return desk.taskOf(task).send(client, {facts, body, key});
}

/** The write is over: its form is put away when the case as it is now is there, so that nothing old is offered. */
async function finish(desk: Desk, frozen: Frozen, done: Done): Promise<void> {
  const {context} = desk;
  const {client} = context.seams.connection();
  const [shown] = await Promise.all([
    client.case(frozen.facts.case.id).catch(() => null),
    context.read('payments'),
  ]);
  if (!isStill(desk, frozen)) return;
  desk.frozen = null;
  if (shown) {
    context.set({case: shown});
    context.seams.emit({type: 'case-updated', case: shown});
  }
  desk.set({work: null, done});
  context.changed();
}

function refuse(desk: Desk, {task, facts}: Frozen, problem: Problem): void {
  const {confirmation} = problem;
  if (problem.code === 'confirmation-needed' && confirmation) {
    desk.patch({phase: 'editing', question: confirmation});
    return;
  }
  desk.frozen = null;
  const values = desk.taskOf(task).initial(facts);
  const errors = errorsOf(problem.fieldErrors ?? {}, {});
  const isAtFields = Object.keys(errors).some((name) => name in values);
  desk.patch({phase: 'editing', errors, problem: isAtFields ? null : problem});
  report(desk.context.seams, problem);
  desk.context.changed();
}

/** Looks a few times; what then is still open stays so until the user looks again. */
async function findOut(desk: Desk, frozen: Frozen): Promise<void> {
  desk.patch({phase: 'checking'});
  for (const pause of LOOKS) {
    await wait(desk, pause);
    if (!isStill(desk, frozen)) return;
    const isOver = await look(desk, frozen);
    if (isOver || !isStill(desk, frozen)) return;
  }
  desk.patch({phase: 'unknown'});
}

/** One look; true when it told something, or when nobody can look before the person is known again. */
async function look(desk: Desk, frozen: Frozen): Promise<boolean> {
  const task = desk.taskOf(frozen.task);
  try {
    if (task.wasDone === 'ask-again') {
      const done = await write(desk, frozen);
      await finish(desk, frozen, done);
      return true;
    }
    const now = await readFacts(desk, frozen);
    const wasDone = task.wasDone(frozen.body, frozen.facts, now);
    if (!isStill(desk, frozen) || wasDone === null) return false;
    if (wasDone) await finish(desk, frozen, task.seen(frozen.facts, now));
    else wasLost(desk);
    return true;
  } catch (error) {
    const problem = toProblem(error);
    if (!isStill(desk, frozen)) return false;
    if (isAboutTheCaller(problem)) {
      desk.patch({phase: 'unknown'});
      report(desk.context.seams, problem);
      return true;
    }
    if (!provesUndone(problem, true) || task.wasDone !== 'ask-again') return false;
    refuse(desk, frozen, problem);
    return true;
  }
}

/** Nothing was done: the form is open again with everything that was typed. */
function wasLost(desk: Desk): void {
  desk.frozen = null;
  desk.patch({phase: 'editing', wasLost: true});
}

async function readFacts({context}: Desk, {facts}: Frozen): Promise<Facts> {
  const {client} = context.seams.connection();
  const {id} = facts.case;
  const [shown, payments] = await Promise.all([client.case(id), client.payments(id)]);
  return {...facts, case: shown as PartnerCase, payments};
}

function isStill(desk: Desk, frozen: Frozen): boolean {
  return desk.frozen === frozen;
}

function wait({context}: Desk, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    context.seams.timers.set(() => resolve(), milliseconds);
  });
}
