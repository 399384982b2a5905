import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LiveEvent} from '../../client/events/live-event.js';
import type {CaseList, CaseListQuery} from '../../contract/case.js';
import type {Problem} from '../../contract/problem.js';
import {toProblem} from '../case-form/problems.js';
import {statusesOf, type Sort} from './filters.js';
import {JoinedRead} from './joined.js';
import {report, type TrackingSeams} from './seams.js';

/** Milliseconds of quiet before words that are being typed are searched for. */
export const SEARCH_DELAY = 300;

/** Cases on one page. */
export const PAGE_SIZE = 20;

/** What a list is asked for. `filter` is a kind of cases, or states with commas between them. */
export type ListQuestion = {filter: string; query: string; sort: Sort; page: number};

/** What a list shows. */
export type ListState = {
  /** What `list` answers; null before the first answer. */
  answered: ListQuestion | null;
  list: CaseList | null;
  /** True while another question than the answered one is on its way. */
  isAsking: boolean;
  /** Why the last read failed; the list before it stays. */
  problem: Problem | null;
  /** True when changes are pushed, so that the list is never old. */
  isLive: boolean;
  asOf: Date | null;
  /** Whether there is any case at all; asked for when nothing fits, null while unknown. */
  hasAny: boolean | null;
};

const NOTHING: ListState = {
  answered: null,
  list: null,
  isAsking: true,
  problem: null,
  isLive: false,
  asOf: null,
  hasAny: null,
};

/** Keeps one list of cases: asked with words, filter, order and page, and read again when something changed. */
export class CaseListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #seams: TrackingSeams;
  readonly #again: JoinedRead;
  #question: ListQuestion = {filter: 'all', query: '', sort: 'DateCreated:desc', page: 1};
  #state: ListState = NOTHING;
  #timer: unknown;
  #run: AbortController | null = null;
  #unsubscribe: (() => void) | null = null;
  #hasStarted = false;

  constructor(host: ReactiveControllerHost, seams: TrackingSeams) {
    this.#host = host;
    this.#seams = seams;
    this.#again = new JoinedRead(seams.timers, () => this.#read());
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
    this.#question = {...this.#question, page: 1, ...question};
    this.#state = NOTHING;
    this.#listen();
    void this.#read();
  }

  /** Asks for something else; the first page, unless a page is named. Words wait until typing pauses. */
  ask(change: Partial<ListQuestion>): void {
    const isTyped = Object.keys(change).every((name) => name === 'query');
    this.#question = {...this.#question, page: 1, ...change};
    this.#seams.timers.clear(this.#timer);
    this.#run?.abort();
    this.#set({isAsking: true});
    if (isTyped) this.#timer = this.#seams.timers.set(() => void this.#read(), SEARCH_DELAY);
    else void this.#read();
  }

  /** Reads the same question again, at once. */
  refresh(): Promise<void> {
    this.#seams.timers.clear(this.#timer);
    return this.#read();
  }

  hostConnected(): void {
    if (!this.#hasStarted || this.#unsubscribe) return;
    this.#listen();
    void this.#read();
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
    this.#run?.abort();
    this.#run = null;
  }

  #hear(event: LiveEvent): void {
    if (event.kind === 'state') this.#set({isLive: event.live});
    else if (!this.#state.isAsking) this.#again.want();
  }

  async #read(): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    const question = this.#question;
    this.#run = run;
    try {
      const {client} = this.#seams.connection();
      const options = {signal: run.signal};
      const list = await client.cases(toQuery(question), options);
      if (run !== this.#run) return;
      // The last case of the last page is gone: there is a page before it.
      if (list.cases.length === 0 && question.page > 1) {
        this.ask({page: Math.max(1, Math.min(question.page - 1, list.page.totalPages))});
        return;
      }
      this.#set({
        answered: question,
        list,
        isAsking: false,
        problem: null,
        asOf: this.#seams.now(),
        hasAny: list.cases.length > 0 || (isEverything(question) ? false : this.#state.hasAny),
      });
      if (list.cases.length === 0 && !isEverything(question)) await this.#askForAny(run);
    } catch (error) {
      if (run !== this.#run || run.signal.aborted) return;
      const problem = toProblem(error);
      this.#set({isAsking: false, problem});
      report(this.#seams, problem);
    }
  }

  /** Nothing fits: the words for that differ when there is nothing at all. Without an answer they stay general. */
  async #askForAny(run: AbortController): Promise<void> {
    const {client} = this.#seams.connection();
    const list = await client.cases({pageSize: 1}, {signal: run.signal}).catch(() => null);
    if (run === this.#run && list) this.#set({hasAny: list.cases.length > 0});
  }

  #set(patch: Partial<ListState>): void {
    this.#state = {...this.#state, ...patch};
    this.#host.requestUpdate();
  }
}

function isEverything({filter, query}: ListQuestion): boolean {
  return query.trim() === '' && statusesOf(filter).length === 0;
}

function toQuery({filter, query, sort, page}: ListQuestion): CaseListQuery {
  const words = query.trim();
  const statuses = statusesOf(filter);
  return {
    ...(statuses.length > 0 && {statuses}),
    ...(words && {query: words}),
    sort,
    page,
    pageSize: PAGE_SIZE,
  };
}
