import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Invoice, Problem} from '../../contract/index.js';
import type {ReadRow} from '../../invoice/csv/index.js';
import type {DebtorValues, FieldPath} from '../case-form/state.js';
import type {BulkCase} from './bulk-case.js';
import {BulkCore} from './core.js';
import {changeList, clearList, editDebtor, editRow, isSent, type RowField} from './list/editing.js';
import {listInLocale, withDebtor, withRow} from './list/rows.js';
import {openList} from './opening.js';
import {confirmAll, isStillThere, readTerms, release} from './sending/confirm.js';
import {isLookOld, lookUp} from './sending/look-up.js';
import type {Papers} from './sending/papers.js';
import {Run} from './sending/run.js';
import type {BulkSeams} from './seams.js';
import {handoffOf, verifySigning} from './sending/signing.js';
import type {BulkRow, BulkSource, BulkState, Taken} from './state.js';

/**
 * Runs a list of overdue invoices: rows and their repair, prices, consent, sending with pause and resume, signing. The
 * element draws `state` and `cases` and calls the methods; nothing here knows the DOM.
 */
export class BulkController implements ReactiveController {
  readonly #core: BulkCore;
  readonly #run: Run;

  constructor(host: ReactiveControllerHost, seams: BulkSeams) {
    this.#core = new BulkCore(seams, () => host.requestUpdate());
    this.#run = new Run({
      cases: () => this.#core.cases.values(),
      isConnected: () => this.#core.isConnected,
      session: () => this.state.session,
      ended: (why) => this.#ended(why),
    });
    host.addController(this);
  }

  get state(): BulkState {
    return this.#core.state;
  }

  /** The cases in the order of the list. */
  get cases(): ReadonlyMap<string, BulkCase> {
    return this.#core.cases;
  }

  get rows(): readonly BulkRow[] {
    return this.#core.list.rows;
  }

  hostConnected(): void {
    this.#core.isConnected = true;
    const {phase} = this.state;
    if (phase.name === 'sending' && !phase.isPaused) this.#run.start();
  }

  hostDisconnected(): void {
    this.#core.isConnected = false;
    for (const one of this.cases.values()) {
      one.wake?.();
      one.price.stop();
    }
  }

  /** Opens the list with the host's invoices, or with what was left in this tab. */
  async start(source: BulkSource, invoices: readonly Invoice[]): Promise<void> {
    const run = this.#core.restart(source);
    const {hasUnsent, hint} = await openList(this.#core, invoices);
    if (run !== this.#core.run) return;
    if (hint) await verifySigning(this.#core, hint);
    if (hasUnsent) this.#send();
  }

  /** Back from the browser's memory of pages: asks who is there now; another person sees nothing of the list. */
  async checkPerson(): Promise<void> {
    if (this.#core.state.session) await isStillThere(this.#core);
  }

  setLocale(locale: string): void {
    const core = this.#core;
    const list = listInLocale(core.list, core.source.locale, locale);
    core.source = {...core.source, locale};
    if (list !== core.list) void core.change(list);
  }

  /**
   * Adds what a file gave; what stands in the list already is left aside. A review or what is being sent stays as it
   * is, and the rows come in when the user is back at the list.
   *
   * @returns Null when the list started anew meanwhile: the rows were for another one.
   */
  async addRows(read: readonly ReadRow[], file: string | null): Promise<Taken | null> {
    const core = this.#core;
    core.set({isReading: true});
    const taken = await core.add(read, file, {waits: true});
    if (!taken) return null;
    core.set({isReading: false});
    core.saveSoon();
    return taken;
  }

  /** The documents that travel with the cases. */
  get papers(): Papers {
    return this.#core.papers;
  }

  /** Takes what was typed into a row; `currencyCode` is a field of the row as well. */
  edit(rowId: string, field: RowField, value: string): void {
    editRow(this.#core, rowId, field, value);
  }

  /** Takes what was typed about a debtor, for all of its invoices. */
  editDebtor(debtorId: string, field: keyof DebtorValues, value: string): void {
    editDebtor(this.#core, debtorId, field, value);
  }

  /** A field was left: what is wrong in it is said now. */
  leaveField(): void {
    this.#core.leaveField();
  }

  /** True when a case of this debtor was confirmed: then the debtor stays as it was confirmed. */
  isSent(debtorId: string): boolean {
    return isSent(this.#core, debtorId);
  }

  /** One case for all invoices of a debtor, or one each. */
  setApart(debtorId: string, isApart: boolean): void {
    changeList(this.#core, withDebtor(this.#core.list, debtorId, {isApart}));
  }

  leaveOut(rowId: string, isLeftOut: boolean): void {
    if (this.rows.find(({id}) => id === rowId)?.sentAs === null)
      changeList(this.#core, withRow(this.#core.list, rowId, {isLeftOut}));
  }

  /** Throws the whole list away; never while something is on its way. */
  clear(): Promise<void> {
    return clearList(this.#core);
  }

  askPrice(key: string): void {
    const one = this.cases.get(key);
    if (one) void one.price.askNow(one.question());
  }

  /**
   * Opens the review of every case that is ready, once it is known that Debitura has none of their invoices.
   *
   * @returns False when the list stays: nothing is ready, or `state.lookUp` says why.
   */
  async openReview(): Promise<boolean> {
    const core = this.#core;
    if (this.state.phase.name !== 'editing' || !(await lookUp(core))) return false;
    if (core.state.phase.name !== 'editing') return false;
    const ready = [...this.cases.values()].filter(({isReady}) => isReady);
    if (ready.length === 0) return false;
    const reviewed = ready.map(({key}) => key);
    core.set({phase: {name: 'review'}, reviewed, hasConsent: false, missing: []});
    void readTerms(core);
    return true;
  }

  /** From review or result to the list, where what was not sent can be mended. */
  openList(): void {
    const {name} = this.state.phase;
    if (name === 'review' || name === 'result') this.#core.set({phase: {name: 'editing'}});
  }

  setConsent(hasConsent: boolean): void {
    this.#core.set({hasConsent, missing: this.state.missing.filter((one) => one !== 'consent')});
  }

  setDataProcessing(hasDataProcessing: boolean): void {
    const missing = this.state.missing.filter((one) => one !== 'dataProcessing');
    this.#core.set({hasDataProcessing, missing});
  }

  /**
   * Confirms every case that is ready and sends them.
   *
   * @returns The boxes that must be ticked; empty when it was sent, or when an earlier press is still asking.
   */
  async confirm(): Promise<FieldPath[]> {
    if (this.state.lookUp.name === 'running') return [];
    if (this.state.hasConsent && isLookOld(this.#core) && !(await lookUp(this.#core))) {
      this.openList();
      return [];
    }
    const missing = await confirmAll(this.#core);
    if (missing.length === 0 && this.state.phase.name === 'sending') this.#run.start();
    return missing;
  }

  pause(): void {
    const {phase} = this.state;
    if (phase.name !== 'sending') return;
    this.#run.pause();
    this.#core.set({phase: {...phase, isPaused: true}});
  }

  /** Goes on, when the person who confirmed is still there. */
  async resume(): Promise<void> {
    if (await isStillThere(this.#core)) this.#send();
  }

  /** Asks at once for everything that waits for an answer. */
  checkAgain(): void {
    for (const one of this.cases.values()) one.wake?.();
  }

  /** Goes to the signing pages in this tab, unless the host cancels and navigates itself. */
  async sign(): Promise<void> {
    const url = handoffOf(this.cases.values())?.url ?? null;
    if (url === null) return;
    await this.#core.save();
    const {seams} = this.#core;
    if (seams.emit({type: 'signing-starting', url})) seams.navigate(url);
  }

  /** Reads what is signed now. */
  verify(): Promise<void> {
    return verifySigning(this.#core, null);
  }

  #send(): void {
    this.#core.set({phase: {name: 'sending', isPaused: false, why: null}});
    this.#run.start();
  }

  #ended(why: Problem | null): void {
    const core = this.#core;
    const {phase} = core.state;
    if (phase.name !== 'sending') return;
    const isDone = [...core.cases.values()].every(({progress}) => progress.name !== 'waiting');
    if (isDone) core.set({phase: {name: 'result'}});
    else if (why) core.set({phase: {...phase, isPaused: true, why}});
    if (why?.code === 'unauthenticated') core.seams.emit({type: 'session-expired'});
    void release(core);
  }
}
