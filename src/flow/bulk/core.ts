import {earlierToday} from '../../contract/dates.js';
import type {Session} from '../../contract/session.js';
import {BulkCase, type CaseServices} from './bulk-case.js';
import {checkCase} from './list/checks.js';
import {BulkKeeper} from './keeper.js';
import {EMPTY_LIST, withRows, type BulkList} from './list/rows.js';
import {Pace, paced} from './pace.js';
import {planCases, repeatedNumbers, type PlannedCase} from './list/plan.js';
import {PriceBook} from './prices.js';
import {Papers} from './sending/papers.js';
import {slices, type BulkSeams} from './seams.js';
import type {BulkSource, BulkState, ReadRow, Taken} from './state.js';

/** Milliseconds of quiet after which what was changed is kept. */
const SAVE_DELAY = 500;

/** Milliseconds of quiet after which what was typed is checked and priced. */
const TYPING_DELAY = 250;

/** The list, its cases and the services that all parts share. */
export class BulkCore {
  readonly seams: BulkSeams;
  readonly pace: Pace;
  readonly prices: PriceBook;
  readonly papers = new Papers();
  readonly #requestUpdate: () => void;
  readonly #services: CaseServices;
  source: BulkSource = {returnUrl: '', isTest: false, locale: 'en'};
  sourceId = '';
  state: BulkState = initialState();
  list: BulkList = EMPTY_LIST;
  cases: ReadonlyMap<string, BulkCase> = new Map();
  isConnected = true;
  /** Grows when the list starts anew: whoever waited for an older run does nothing more. */
  run = 0;
  keeper: BulkKeeper | null = null;
  #plan = new Map<string, PlannedCase>();
  #repeated = new Set<string>();
  #saveTimer: unknown;
  /** Cases in which a field is being typed into. */
  readonly #typed = new Set<BulkCase>();
  #typingTimer: unknown;
  /** Rows that come in when the list may be changed again. */
  #waiting: (() => void)[] = [];

  constructor(seams: BulkSeams, requestUpdate: () => void) {
    this.seams = seams;
    this.#requestUpdate = requestUpdate;
    this.pace = new Pace(seams.timers, seams.now);
    this.prices = new PriceBook(() => seams.connection().client, this.pace, seams.now);
    this.#services = {
      seams: {...seams, connection: () => paced(seams.connection(), this.pace)},
      prices: this.prices,
      source: () => ({...this.source, invoices: [], pendingContracts: 'allow'}),
      isConnected: () => this.isConnected,
      keep: async (one) => this.#noteKept(await this.keeper?.keepCase(one)),
      changed: () => this.#requestUpdate(),
    };
  }

  /** Forgets what an earlier start showed. */
  restart(source: BulkSource): number {
    this.run += 1;
    this.source = source;
    this.seams.timers.clear(this.#saveTimer);
    this.seams.timers.clear(this.#typingTimer);
    this.#typed.clear();
    for (const one of this.cases.values()) leave(one);
    this.list = EMPTY_LIST;
    this.papers.forget();
    this.cases = new Map();
    this.#plan = new Map();
    this.#repeated = new Set();
    this.state = initialState();
    this.set({});
    return this.run;
  }

  greet(session: Session): void {
    this.keeper = new BulkKeeper(this.seams, session);
    this.set({session});
  }

  set(patch: Partial<BulkState>): void {
    this.state = {...this.state, ...patch};
    this.#requestUpdate();
    if (patch.phase?.name === 'editing') for (const go of this.#waiting.splice(0)) go();
  }

  today(): string {
    return earlierToday(this.seams.now());
  }

  /**
   * Adds rows to the list as it stands when all of them were read.
   *
   * @param waits - Adds nothing to what is being reviewed or sent: the rows come in when the list may be changed again.
   * @returns Null when the list started anew meanwhile.
   */
  async add(
    read: readonly ReadRow[],
    file: string | null,
    {waits}: {waits: boolean},
  ): Promise<Taken | null> {
    const {run} = this;
    const mayAdd = () => !waits || this.state.phase.name === 'editing';
    for (;;) {
      while (!mayAdd()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      const before = this.list;
      const {locale} = this.source;
      const slice = slices(this.seams);
      const {list, taken} = await withRows(before, read, {file, locale, slice});
      await this.seams.pause();
      if (run !== this.run) return null;
      // Whoever typed meanwhile was first.
      if (this.list !== before || this.source.locale !== locale || !mayAdd()) continue;
      await this.change(list);
      return taken;
    }
  }

  /** Takes over a changed list: cases come, go or change; those that changed are checked and priced again. */
  async change(list: BulkList): Promise<void> {
    await this.#check(this.#adopt(list));
  }

  /**
   * Takes over what is being typed. What is wrong with it is said when the field is left; what was said goes as soon as
   * it is right.
   *
   * @param pathOf - The field in the form's path, null for a case in which nothing is typed.
   */
  type(list: BulkList, pathOf: (one: BulkCase) => string | null): void {
    for (const one of this.#adopt(list)) {
      one.type(pathOf(one));
      this.#typed.add(one);
    }
    const isSaid = [...this.#typed].some((one) => one.typing === null);
    this.seams.timers.clear(this.#typingTimer);
    if (isSaid) void this.#check([...this.#typed]);
    else
      this.#typingTimer = this.seams.timers.set(
        () => void this.#check([...this.#typed]),
        TYPING_DELAY,
      );
  }

  /** The field was left: now everything is said. */
  leaveField(): void {
    if (this.#typed.size === 0) return;
    this.seams.timers.clear(this.#typingTimer);
    const typed = [...this.#typed];
    this.#typed.clear();
    for (const one of typed) one.type(null);
    void this.#check(typed.filter((one) => !one.isChecked));
  }

  /** Plans the cases anew; answers those that changed. */
  #adopt(list: BulkList): BulkCase[] {
    this.list = list;
    const plan = planCases(list, this.#plan);
    const repeated = repeatedNumbers(list.rows);
    const cases = new Map<string, BulkCase>();
    const touched: BulkCase[] = [];
    for (const [key, planned] of plan) {
      const one = this.cases.get(key) ?? new BulkCase(this.#services, planned);
      const isNew = !this.cases.has(key);
      const isRepeated = planned.rows.some(({id}) => repeated.has(id) !== this.#repeated.has(id));
      if (one.plan !== planned) one.adopt(planned);
      if (isNew || this.#plan.get(key) !== planned || isRepeated) touched.push(one);
      cases.set(key, one);
    }
    for (const [key, one] of this.cases) if (!cases.has(key)) leave(one);
    this.#plan = plan;
    this.#repeated = repeated;
    this.cases = cases;
    for (const one of touched) one.isChecked = false;
    this.#requestUpdate();
    return touched;
  }

  async #check(touched: readonly BulkCase[]): Promise<void> {
    const {run} = this;
    if (touched.length > 1) await this.seams.pause();
    const slice = slices(this.seams);
    for (const one of touched) {
      await slice();
      if (run !== this.run) return;
      // A later change may have taken the case away meanwhile.
      if (!one.isOpen || this.cases.get(one.key) !== one) continue;
      one.errors = checkCase(one, this.#repeated);
      one.isChecked = true;
      if (one.progress.name !== 'open') one.become({name: 'open'});
      one.price.want(one.question());
      one.changed();
    }
  }

  /** Keeps the list once changes pause. */
  saveSoon(): void {
    this.seams.timers.clear(this.#saveTimer);
    this.#saveTimer = this.seams.timers.set(() => void this.save(), SAVE_DELAY);
  }

  async save(): Promise<void> {
    this.seams.timers.clear(this.#saveTimer);
    const {phase} = this.state;
    const name = phase.name === 'sending' || phase.name === 'result' ? phase.name : 'editing';
    if (this.list.rows.length === 0 || !this.keeper) return;
    this.#noteKept(
      await this.keeper.keepList({
        sourceId: this.sourceId,
        phase: name,
        locale: this.source.locale,
        list: this.list,
        prices: this.prices.kept(),
      }),
    );
  }

  #noteKept(isKept = false): void {
    if (isKept !== this.state.isKept) this.set({isKept});
  }
}

/** A case that is no longer planned asks nothing more. */
function leave(one: BulkCase): void {
  one.run += 1;
  one.wake?.();
  one.price.stop();
}

/** The list before anything is known. */
export function initialState(): BulkState {
  return {
    phase: {name: 'loading'},
    session: null,
    lookUp: {name: 'idle'},
    isReading: false,
    reviewed: [],
    hasConsent: false,
    needsDataProcessing: false,
    hasDataProcessing: false,
    missing: [],
    termsUrl: null,
    isKept: false,
    isVerifying: false,
  };
}
