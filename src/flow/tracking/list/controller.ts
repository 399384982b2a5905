import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LiveEvent} from '../../../client/events/live-event.js';
import type {CaseList} from '../../../contract/case.js';
import {toProblem} from '../../case-form/problems.js';
import {JoinedRead} from '../joined.js';
import {isEverything, LARGE_PAGE, toQuery, type ListQuestion} from './question.js';
import {appended, countOf, replaced} from './rows.js';
import {NO_MORE, NOTHING, type ListState} from './state.js';
import {ListUpkeep} from './upkeep.js';
import {report, type TrackingSeams} from '../seams.js';

/** Milliseconds of quiet before words that are being typed are searched for. */
export const SEARCH_DELAY = 300;

/** Seconds until the next read when Debitura asked for a pause and did not say how long. */
const PAUSE = 30;

/** Pages that one wish for more may read until it finds a case that is not there yet. */
const TRIES = 3;

/** Keeps one list of cases: asked with words, filter and order, made longer, and kept right when something changes. */
export class CaseListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #seams: TrackingSeams;
  readonly #again: JoinedRead;
  readonly #upkeep = new ListUpkeep();
  #question: ListQuestion = {filter: 'all', query: '', sort: 'DateCreated:desc'};
  #state: ListState = NOTHING;
  #timer: unknown;
  #pause: unknown;
  /** One for each time that the question is asked: what an older one brings is passed over. */
  #run: AbortController | null = null;
  #unsubscribe: (() => void) | null = null;
  #hasStarted = false;

  constructor(host: ReactiveControllerHost, seams: TrackingSeams) {
    this.#host = host;
    this.#seams = seams;
    this.#again = new JoinedRead(seams.timers, () => this.#keepUp());
    host.addController(this);
  }

  get state(): ListState {
    return this.#state;
  }

  get question(): ListQuestion {
    return this.#question;
  }

  /** Begins with nothing shown, for example on another adapter. */
  start(question: Partial<ListQuestion>): void {
    this.#stop();
    this.#hasStarted = true;
    this.#question = {...this.#question, ...question};
    this.#state = NOTHING;
    this.#listen();
    void this.#read();
  }

  /** Asks for something else. Words wait until typing pauses. */
  ask(change: Partial<ListQuestion>): void {
    const isTyped = Object.keys(change).every((name) => name === 'query');
    this.#question = {...this.#question, ...change};
    this.#seams.timers.clear(this.#timer);
    this.#run?.abort();
    this.#set({isAsking: true, more: NO_MORE});
    if (isTyped) this.#timer = this.#seams.timers.set(() => void this.#read(), SEARCH_DELAY);
    else void this.#read();
  }

  /** Reads what is shown again, at once; what is loaded beyond it stays. */
  async refresh(): Promise<void> {
    const {blocks, isAsking} = this.#state;
    if (!blocks || isAsking) {
      this.#seams.timers.clear(this.#timer);
      await this.#read();
      return;
    }
    this.#upkeep.note({kind: 'poll'}, blocks);
    await this.#keepUp();
  }

  /** Loads further cases below those that are there. */
  async more(): Promise<void> {
    const run = this.#run;
    const {blocks, total, isAsking, more} = this.#state;
    if (!run || !blocks || isAsking || more.isAsking || countOf(blocks) >= total) return;
    this.#set({more: {...NO_MORE, isAsking: true}});
    try {
      await this.#readMore(run, Math.floor(countOf(blocks) / LARGE_PAGE) + 1);
    } catch (error) {
      if (run !== this.#run || run.signal.aborted) return;
      const problem = toProblem(error);
      this.#set({more: {...NO_MORE, problem}});
      report(this.#seams, problem);
    }
  }

  /** Says which blocks are on the screen, so that what is old of them is read again. */
  see(blocks: Iterable<number>): void {
    if (this.#upkeep.see(blocks) && !this.#state.isAsking) this.#again.want();
  }

  hostConnected(): void {
    if (!this.#hasStarted || this.#unsubscribe) return;
    this.#listen();
    this.#run = new AbortController();
    // More that was on its way when the element left never came.
    this.#set({more: NO_MORE});
    void this.refresh();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #listen(): void {
    this.#unsubscribe = this.#seams.subscribe((event) => this.#hear(event));
  }

  #stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#again.stop();
    this.#seams.timers.clear(this.#timer);
    this.#seams.timers.clear(this.#pause);
    this.#run?.abort();
    this.#run = null;
  }

  #hear(event: LiveEvent): void {
    if (event.kind === 'state') {
      this.#set({isLive: event.live});
      return;
    }
    this.#upkeep.note(event, this.#state.blocks ?? []);
    if (!this.#state.isAsking) this.#again.want();
  }

  async #read(): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    const question = this.#question;
    this.#run = run;
    this.#upkeep.clear();
    try {
      const {client} = this.#seams.connection();
      const list = await client.cases(toQuery(question, 1, 0), {signal: run.signal});
      if (run !== this.#run) return;
      this.#set({
        isAsking: false,
        answered: question,
        more: NO_MORE,
        ...this.#answered(question, list),
      });
      // What happened meanwhile may be newer than the answer.
      if (this.#upkeep.isOld) this.#again.want();
      if (list.cases.length === 0) await this.#askForAny(run);
    } catch (error) {
      this.#fail(run, error);
    }
  }

  #answered(question: ListQuestion, {cases, page}: CaseList): Partial<ListState> {
    const isNone = cases.length === 0;
    return {
      blocks: replaced(this.#state.blocks ?? [], cases),
      total: page.totalResults,
      problem: null,
      asOf: this.#seams.now(),
      hasAny: isNone ? (isEverything(question) ? false : this.#state.hasAny) : true,
    };
  }

  async #readMore(run: AbortController, from: number): Promise<void> {
    const {client} = this.#seams.connection();
    for (let page = from; page < from + TRIES; page += 1) {
      const query = toQuery(this.#question, page, LARGE_PAGE);
      const list = await client.cases(query, {signal: run.signal});
      const before = this.#state.blocks;
      if (run !== this.#run || !before) return;
      const blocks = appended(before, list.cases);
      const added = countOf(blocks) - countOf(before);
      const isEnd = page >= list.page.totalPages;
      const total = isEnd ? countOf(blocks) : list.page.totalResults;
      const isAsking = added === 0 && !isEnd && page + 1 < from + TRIES;
      const more = {...NO_MORE, isAsking, added};
      this.#set({blocks, total, more, asOf: this.#seams.now()});
      if (!isAsking) return;
    }
  }

  /** Reads a part of what may be old, and says how many calls that were; the rest has its turn later. */
  async #keepUp(): Promise<number> {
    const run = this.#run;
    const {blocks, answered} = this.#state;
    const reading = run && blocks && answered ? this.#upkeep.next() : null;
    if (!run || !reading || !blocks || !answered) return 0;
    const calls = 'ids' in reading ? reading.ids.length : 1;
    try {
      const {client} = this.#seams.connection();
      const options = {count: countOf(blocks), signal: run.signal};
      const take = await this.#upkeep.read(client, answered, reading, options);
      if (run !== this.#run) return calls;
      const now = take({blocks: this.#state.blocks ?? [], total: this.#state.total});
      this.#set({...now, problem: null, asOf: this.#seams.now()});
      if (this.#upkeep.isOld) this.#again.want();
      if (countOf(now.blocks) === 0) await this.#askForAny(run);
      else this.#set({hasAny: true});
    } catch (error) {
      this.#upkeep.giveBack(reading);
      this.#fail(run, error);
    }
    return calls;
  }

  #fail(run: AbortController, error: unknown): void {
    if (run !== this.#run || run.signal.aborted) return;
    const problem = toProblem(error);
    this.#set({isAsking: false, problem});
    report(this.#seams, problem);
    if (problem.code !== 'rate-limited') return;
    this.#seams.timers.clear(this.#pause);
    const seconds = problem.retryAfter ?? PAUSE;
    this.#pause = this.#seams.timers.set(() => void this.refresh(), seconds * 1000);
  }

  /** Nothing fits: the words for that differ when there is nothing at all. Without an answer they stay general. */
  async #askForAny(run: AbortController): Promise<void> {
    if (isEverything(this.#question)) {
      this.#set({hasAny: false});
      return;
    }
    const {client} = this.#seams.connection();
    const list = await client.cases({pageSize: 1}, {signal: run.signal}).catch(() => null);
    if (run === this.#run && list) this.#set({hasAny: list.cases.length > 0});
  }

  #set(patch: Partial<ListState>): void {
    this.#state = {...this.#state, ...patch};
    this.#host.requestUpdate();
  }
}
