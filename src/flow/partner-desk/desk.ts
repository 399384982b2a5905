import type {Payment} from '../../contract/index.js';
import {earlierToday} from '../../contract/dates.js';
import {toBase64Url} from '../base64url.js';
import type {CaseContext} from '../tracking/case-controller.js';
import {agreeAndSend, lookAgain, send, type Frozen} from './sending.js';
import type {DeskState, Facts, TaskName, Work} from './state.js';
import {partnerTasks, type Tasks} from './tasks/index.js';
import type {Task} from './tasks/task.js';

/** A desk without a form. */
const CLEAR: DeskState = {work: null, done: null, people: null};

/** What a desk needs of the element around it. */
export type DeskHost = {requestUpdate(): void; getLocale(): string};

/** Works one case: one form at a time, filled in, sent once, and found out about when the answer is lost. */
export class Desk {
  readonly context: CaseContext;
  readonly #host: DeskHost;
  readonly #tasks: Tasks;
  state: DeskState = CLEAR;
  /** What is on its way, exactly as it left. */
  frozen: Frozen | null = null;

  /** @param tasks - What can be done here; an agency's tasks unless said otherwise. */
  constructor(host: DeskHost, context: CaseContext, tasks: Tasks = partnerTasks) {
    this.#host = host;
    this.context = context;
    this.#tasks = tasks;
  }

  /** The task of a name. */
  taskOf(name: TaskName): Task<object> {
    const task = this.#tasks[name];
    if (!task) throw new Error(`Nobody does "${name}" on this desk.`);
    return task;
  }

  /** Another case: nothing of this one stays. */
  clear(): void {
    this.frozen = null;
    this.set({work: null, done: null});
  }

  /** Opens a form. One whose outcome is open stays. */
  open(task: TaskName, payment: Payment | null = null): void {
    const facts = this.facts(payment);
    if (!facts || this.isBusy) return;
    this.set({work: this.#workOf(task, facts), done: null});
    if (task === 'start' && !this.state.people) void this.#readPeople();
  }

  /** Puts the form away with what was typed. */
  cancel(): void {
    if (this.state.work?.phase === 'sending') return;
    this.frozen = null;
    this.set({work: null});
    this.context.changed();
  }

  /** Takes what was typed; the error of the field goes. */
  edit(name: string, value: string): void {
    const {work} = this.state;
    if (work?.phase !== 'editing') return;
    const errors = Object.entries(work.errors).filter(([path]) => path !== name);
    const values = {...work.values, [name]: value};
    this.patch({values, errors: Object.fromEntries(errors), question: null});
  }

  /**
   * Checks the form and sends it.
   *
   * @returns The names of the fields in error, in their order; empty when it was sent.
   */
  async submit(): Promise<string[]> {
    const {work} = this.state;
    const facts = work && this.facts(work.payment);
    if (work?.phase !== 'editing' || !facts) return [];
    const {body, errors} = this.taskOf(work.task).read(work.values, facts, work.opened);
    this.patch({errors, problem: null, question: null, wasLost: false});
    if (Object.keys(errors).length === 0)
      await send(this, {task: work.task, facts, body, key: this.newKey()});
    const wrong = this.wrongFields();
    this.patch({summary: wrong.length > 1 ? wrong : []});
    return wrong;
  }

  /** Agrees to what was asked back, and sends it so. */
  agree(): Promise<void> {
    return agreeAndSend(this);
  }

  /** Leaves it as it is; what was typed stays. */
  decline(): void {
    this.frozen = null;
    this.patch({question: null});
  }

  /** Finds out once more what became of a write without an answer. */
  lookAgain(): Promise<void> {
    return lookAgain(this);
  }

  /** What forms are made from; null while the case is not known. Rules are checked against today as it is now. */
  facts(payment: Payment | null): Facts | null {
    const {case: shown, parts} = this.context.state;
    if (!shown) return null;
    return {
      // On this desk the adapter answers with the partner's case.
      case: shown as Facts['case'],
      payments: parts.payments.value ?? [],
      payment,
      today: earlierToday(this.context.seams.now()),
      locale: this.#host.getLocale(),
    };
  }

  set(patch: Partial<DeskState>): void {
    this.state = {...this.state, ...patch};
    this.#host.requestUpdate();
  }

  /** Changes the form on the screen, if there is one. */
  patch(change: Partial<Work>): void {
    const {work} = this.state;
    if (work) this.set({work: {...work, ...change}});
  }

  get isBusy(): boolean {
    const phase = this.state.work?.phase;
    return phase !== undefined && phase !== 'editing';
  }

  newKey(): string {
    return toBase64Url(this.context.seams.random(new Uint8Array(32)));
  }

  /** The names of the fields in error, in the order in which they stand. */
  wrongFields(): string[] {
    const {values = {}, errors = {}} = this.state.work ?? {};
    const known = Object.keys(values).filter((name) => name in errors);
    return known.length > 0 ? known : Object.keys(errors);
  }

  #workOf(task: TaskName, facts: Facts): Work {
    return {
      task,
      payment: facts.payment,
      opened: facts,
      values: this.taskOf(task).initial(facts),
      errors: {},
      summary: [],
      phase: 'editing',
      problem: null,
      question: null,
      wasLost: false,
    };
  }

  /** A courtesy: without the list the case goes to whoever accepts it. */
  async #readPeople(): Promise<void> {
    const {client} = this.context.seams.connection();
    const people = await client.users().catch(() => null);
    this.set({people});
  }
}
