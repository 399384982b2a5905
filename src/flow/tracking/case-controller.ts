import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Client} from '../../client/client.js';
import type {LiveEvent} from '../../client/events/live-event.js';
import type {Case} from '../../contract/case.js';
import type {Problem} from '../../contract/problem.js';
import {toProblem} from '../case-form/problems.js';
import {emptyCaseState, partsOf, type CaseState, type PartName, type Parts} from './case-state.js';
import {JoinedRead} from './joined.js';
import {compareChats, comparePayments} from './news.js';
import {report, type TrackingSeams} from './seams.js';

/** Which case: by its id, or by the creditor's own reference. */
export type CaseSource = {caseId: string} | {creditorReference: string};

/** Seconds until the next read when Debitura asked for a pause and did not say how long. */
const PAUSE = 30;

type Read = (client: Client, id: string, call: {signal: AbortSignal}) => Promise<unknown>;

const READS: Record<PartName, Read> = {
  timeline: (client, id, call) => client.timeline(id, call),
  payments: (client, id, call) => client.payments(id, call),
  chats: (client, id, call) => client.chats(id, call),
  tasks: (client, id, call) => client.caseTasks(id, call),
  validation: (client, id, call) => client.validation(id, call),
  contracts: (client, id, call) => client.contractStatus(id, call),
  quotes: async (client, id, call) => (await import('./quotes.js')).readQuotes(client, id, call),
  exclusivePeriod: (client, id, call) => client.exclusivePeriod(id, call),
  files: (client, id, call) => client.files(id, call),
};

/** A case as its lazily loaded parts see it. */
export type CaseContext = {
  readonly seams: TrackingSeams;
  readonly state: CaseState;
  /** Grows when another case is shown: whoever waited for an older one does nothing more. */
  readonly run: number;
  set(patch: Partial<CaseState>): void;
  /** Reads one part again, at once. */
  read(name: PartName): Promise<void>;
  /** Something changed: everything is read again, joined with other such wishes. */
  changed(): void;
};

/** Keeps one case right: reads it and its parts, hears what changed, and lets a part fail without the rest. */
export class CaseController implements ReactiveController, CaseContext {
  readonly seams: TrackingSeams;
  readonly #host: ReactiveControllerHost;
  readonly #again: JoinedRead;
  state: CaseState = emptyCaseState();
  run = 0;
  #source: CaseSource | null = null;
  #abort = new AbortController();
  #unsubscribe: (() => void) | null = null;
  #pause: unknown;
  #wantsFiles = false;
  #hasReportedEnd = false;

  constructor(host: ReactiveControllerHost, seams: TrackingSeams) {
    this.#host = host;
    this.seams = seams;
    this.#again = new JoinedRead(seams.timers, () => this.refresh());
    host.addController(this);
  }

  /** Shows a case from the beginning; null shows nothing. */
  start(source: CaseSource | null): void {
    this.run += 1;
    this.#stop();
    this.#source = source;
    this.#wantsFiles = false;
    this.set(emptyCaseState());
    if (source) this.#begin();
  }

  hostConnected(): void {
    if (this.#source && !this.#unsubscribe) this.#begin();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  set(patch: Partial<CaseState>): void {
    this.state = {...this.state, ...patch};
    this.#host.requestUpdate();
  }

  changed(): void {
    if (this.#unsubscribe) this.#again.want();
  }

  /** Reads the case and all that can be known of it. */
  async refresh(): Promise<void> {
    const {signal} = this.#abort;
    const known = this.state.case ? this.#partsOf(this.state.case) : [];
    await Promise.all([
      this.#readCase(),
      this.#readSession(),
      ...known.map((name) => this.read(name)),
    ]);
    const {case: shown} = this.state;
    if (signal.aborted || !shown) return;
    const wanted = this.#partsOf(shown);
    this.#forgetExcept(wanted);
    await Promise.all(
      wanted.filter((name) => !known.includes(name)).map((name) => this.read(name)),
    );
  }

  async read(name: PartName): Promise<void> {
    const {signal} = this.#abort;
    const id = this.state.case?.id;
    if (id === undefined) return;
    try {
      const {client} = this.seams.connection();
      const value = await READS[name](client, id, {signal});
      if (!signal.aborted) this.#take(name, value);
    } catch (error) {
      if (signal.aborted) return;
      const problem = toProblem(error);
      this.#setPart(name, {problem, isRead: true});
      this.#report(problem);
    }
  }

  /** The files are looked at from now on. */
  async wantFiles(): Promise<void> {
    this.#wantsFiles = true;
    await this.read('files');
  }

  #begin(): void {
    this.#unsubscribe = this.seams.subscribe((event) => this.#hear(event));
    this.#again.want();
  }

  /** Asks for nothing more. What is on its way to the case, a file or a message, comes to its end. */
  #stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#again.stop();
    this.seams.timers.clear(this.#pause);
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  #hear(event: LiveEvent): void {
    if (event.kind === 'state') this.set({isLive: event.live});
    else if (event.kind !== 'case' || event.caseId === this.state.case?.id) this.changed();
  }

  async #readCase(): Promise<void> {
    const {signal} = this.#abort;
    const before = this.state.case;
    try {
      const shown = await this.#askForCase(before);
      if (signal.aborted) return;
      this.#hasReportedEnd = false;
      this.set({case: shown, problem: null, asOf: this.seams.now()});
      const hasChanged = before && JSON.stringify(before) !== JSON.stringify(shown);
      if (hasChanged) this.seams.emit({type: 'case-updated', case: shown});
    } catch (error) {
      if (signal.aborted) return;
      const problem = toProblem(error);
      // A case that is not there any more, or not this user's, must not stay on the screen.
      const isGone = problem.code === 'not-found' || problem.code === 'forbidden';
      this.set({problem, ...(isGone && {case: null})});
      this.#report(problem);
    }
  }

  #askForCase(before: Case | null): Promise<Case> {
    const {client} = this.seams.connection();
    const call = {signal: this.#abort.signal};
    const source = this.#source ?? {caseId: ''};
    if (before) return client.case(before.id, call);
    return 'caseId' in source
      ? client.case(source.caseId, call)
      : client.caseByCreditorReference(source.creditorReference, call);
  }

  #partsOf(shown: Case): PartName[] {
    return partsOf(shown, this.#wantsFiles, this.state.session?.desk);
  }

  /** Which desk it is and what the user may do, asked for once; without an answer everything is offered and the adapter decides. */
  async #readSession(): Promise<void> {
    const {signal} = this.#abort;
    if (this.state.session) return;
    const session = await this.seams
      .connection()
      .session()
      .catch(() => null);
    if (!signal.aborted) this.set({session});
  }

  #take(name: PartName, value: unknown): void {
    const parts = {...this.state.parts, [name]: {value, problem: null, isRead: true}};
    const {payments, chats} = parts;
    this.set({
      ...(name === 'payments' && comparePayments(this.state, payments.value ?? [])),
      ...(name === 'chats' && chats.value && compareChats(this.state, chats.value)),
      parts,
    });
  }

  #setPart(name: PartName, patch: Partial<Parts[PartName]>): void {
    const {parts} = this.state;
    this.set({parts: {...parts, [name]: {...parts[name], ...patch}}});
  }

  #forgetExcept(wanted: readonly PartName[]): void {
    const empty = emptyCaseState().parts;
    const kept = wanted.map((name) => [name, this.state.parts[name]]);
    this.set({parts: {...empty, ...(Object.fromEntries(kept) as Partial<Parts>)}});
  }

  #report(problem: Problem): void {
    if (problem.code === 'rate-limited') {
      this.seams.timers.clear(this.#pause);
      const seconds = problem.retryAfter ?? PAUSE;
      this.#pause = this.seams.timers.set(() => this.changed(), seconds * 1000);
    }
    // All parts fail together when the login ends; the page hears of it once.
    if (problem.code === 'unauthenticated' && this.#hasReportedEnd) return;
    if (problem.code === 'unauthenticated') this.#hasReportedEnd = true;
    report(this.seams, problem);
  }
}
