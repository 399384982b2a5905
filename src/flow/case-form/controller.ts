import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FormCore} from './core.js';
import {EMPTY_INVOICE, withValue} from '../claim/fields.js';
import {openForm} from './opening.js';
import {toProblem} from './problems.js';
import type {Dropped, IncomingAnswer} from '../incoming/incoming.js';
import type {CaseFormSeams} from './seams.js';
import type {CaseFormSource, CaseFormState, FieldPath, StepName} from './state.js';
import {valuesInLocale} from '../claim/values.js';

/**
 * Runs the case form: steps and their checks, the price, and, loaded when needed, documents, submission, signing and
 * the kept draft. The element draws `state` and calls the methods; nothing here knows the DOM.
 */
export class CaseFormController implements ReactiveController {
  readonly #core: FormCore;

  constructor(host: ReactiveControllerHost, seams: CaseFormSeams) {
    this.#core = new FormCore(host, seams, () => this.confirm());
    host.addController(this);
  }

  /** Everything a screen needs. */
  get state(): CaseFormState {
    return this.#core.state;
  }

  hostConnected(): void {
    this.#core.isConnected = true;
    if (['checking', 'verifying'].includes(this.state.phase.name)) void this.checkAgain();
    if (this.state.phase.name === 'editing') this.#core.price.want(this.#core.question());
  }

  hostDisconnected(): void {
    this.#core.isConnected = false;
    this.#core.wake?.();
    this.#core.price.stop();
  }

  /**
   * Opens the form: asks who is there, takes up what was left in this tab or returned from signing, else fills in the
   * host's invoices; a complete invoice opens at review. Calling it again starts anew.
   */
  async start(source: CaseFormSource): Promise<void> {
    await openForm(this.#core, source);
  }

  /** Rewrites the amounts in the fields when the user's language changes. */
  setLocale(locale: string): void {
    const core = this.#core;
    const values = valuesInLocale(this.state.values, core.source.locale, locale);
    core.source = {...core.source, locale};
    core.set({values});
  }

  /** Takes what was typed; an error at the field goes at once when it is right. */
  edit(path: FieldPath, value: string): void {
    this.#core.checker.release(path);
    this.#change({values: withValue(this.state.values, path, value)});
  }

  /** Adds an empty invoice of the same debtor. */
  addInvoice(): void {
    const {values} = this.state;
    this.#change({values: {...values, invoices: [...values.invoices, EMPTY_INVOICE]}});
  }

  /** Takes an invoice out; the last one stays. */
  removeInvoice(index: number): void {
    const {values} = this.state;
    if (values.invoices.length === 1) return;
    const invoices = values.invoices.filter((_, at) => at !== index);
    const isShifted = (path: FieldPath) => path.startsWith('invoices.');
    const errors = Object.entries(this.state.errors).filter(([path]) => !isShifted(path));
    this.#change({values: {...values, invoices}, errors: Object.fromEntries(errors)});
  }

  /**
   * Checks the step and moves on.
   *
   * @returns The paths in error in the order of the fields; empty when the form moved on.
   */
  async continue(): Promise<FieldPath[]> {
    const step = import('../claim/advance.js').then(({advance}) => advance(this.#core));
    return (await this.#loaded(step)) ?? [];
  }

  /** Goes one step back; what was typed stays. */
  back(): void {
    const {phase, steps} = this.state;
    if (phase.name !== 'editing') return;
    const previous = phase.isChange ? 'review' : steps[steps.indexOf(phase.step) - 1];
    if (previous) this.#core.open(previous, {errors: {}});
    void this.#core.save();
  }

  /** Opens a step from the review; Continue comes back there. */
  change(step: StepName): void {
    if (this.state.phase.name !== 'editing') return;
    this.#core.open(step, {errors: {}}, step !== 'review');
    void this.#core.save();
  }

  /** Takes files along, or says in `refusedFiles` why not; when the case exists they travel at once. */
  async addFiles(files: File[]): Promise<void> {
    const documents = await import('../documents/documents.js');
    await documents.addFiles(this.#core, files);
  }

  /** Takes a document out; one that is on its way is cancelled. */
  async removeDocument(id: string): Promise<void> {
    const documents = await import('../documents/documents.js');
    await documents.removeDocument(this.#core, id);
  }

  /** Sends a failed document once more, under the same key. */
  async retryDocument(id: string): Promise<void> {
    const documents = await import('../documents/documents.js');
    await documents.retryDocument(this.#core, id);
  }

  setConsent(hasConsent: boolean): void {
    this.#change({hasConsent});
  }

  setDataProcessing(hasDataProcessing: boolean): void {
    this.#change({hasDataProcessing});
  }

  /**
   * Submits what the review shows, once: needs the consent and a price for exactly these values.
   *
   * @returns The paths in error; empty when it was sent, or when the price is not known yet and was asked for.
   */
  async confirm(): Promise<FieldPath[]> {
    const submission = await this.#loaded(import('../submission/confirm.js'));
    return submission ? submission.confirm(this.#core) : [];
  }

  /** Reads dropped files: an invoice fills the fields, papers become documents; or takes the answer to what it asked. */
  async receive(what: Dropped | IncomingAnswer): Promise<void> {
    const incoming = await this.#loaded(import('../incoming/receive.js'));
    await incoming?.receive(this.#core, this, what);
  }

  /** Goes to the signing pages in this tab, unless the host cancels and navigates itself. */
  async sign(): Promise<void> {
    const signing = await import('../signing/sign.js');
    await signing.sign(this.#core);
  }

  /** Leaves the signing for another day. */
  async signLater(): Promise<void> {
    const signing = await import('../signing/sign.js');
    await signing.signLater(this.#core);
  }

  /** Asks at once what became of the confirm, or of the signing. */
  async checkAgain(): Promise<void> {
    const submission = await import('../submission/submit.js');
    await submission.checkAgain(this.#core);
  }

  /** Throws the draft away and begins with the host's invoices; where they became a case, with nothing. */
  async startOver(): Promise<void> {
    const {source, state} = this.#core;
    await this.#core.forget();
    await this.start(state.phase.name === 'editing' ? source : {...source, invoices: []});
  }

  /** Asks the price at once. */
  async askPrice(): Promise<void> {
    await this.#core.price.askNow(this.#core.question());
  }

  /** Goes on although documents are missing or failed. */
  async skipUploads(): Promise<void> {
    const documents = await import('../documents/documents.js');
    await documents.skipUploads(this.#core);
  }

  /** Comes back from the browser's cache, or tries again after a stop: another person sees nothing of this one. */
  async resume(): Promise<void> {
    const {resume} = await import('../draft/resume.js');
    await resume(this.#core, (source) => this.start(source));
  }

  /** Applies a change by the user; nothing changes while a confirm is on its way. */
  #change(patch: Partial<CaseFormState>): void {
    if (this.state.phase.name !== 'editing') return;
    const isConsent = patch.values === undefined;
    this.#core.set({awaitsFee: false, ...(isConsent ? {} : {hasConsent: false}), ...patch});
    this.#core.set({errors: this.#core.checker.recheck()});
    if (isConsent) return;
    // What was consented to is no longer what stands here.
    this.#core.remember({consented: null});
    this.#core.price.want(this.#core.question());
    this.#core.saveSoon();
  }

  /** A part that cannot be loaded leaves the draft as it is, and nothing was sent. */
  async #loaded<T>(part: Promise<T>): Promise<T | undefined> {
    try {
      return await part;
    } catch (error) {
      this.#core.set({notice: {kind: 'unreachable'}});
      this.#core.report(toProblem(error));
      return undefined;
    }
  }
}
