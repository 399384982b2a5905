import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LiveEvent} from '../../client/events/live-event.js';
import {isSamePerson} from '../../contract/session.js';
import {toProblem} from '../case-form/problems.js';
import {withField} from './company.js';
import {OnboardingCore} from './core.js';
import {openOnboarding} from './opening.js';
import {arePricesKnown, askPrices, missingConsents} from './prices.js';
import {openSteps, readTruth} from './reading.js';
import type {OnboardingSeams} from './seams.js';
import {
  COMPANY_FIELDS,
  type CompanyField,
  type KycField,
  type OnboardingPage,
  type OnboardingPath,
  type OnboardingSource,
  type OnboardingState,
} from './state.js';
import {Travellers} from './travellers.js';

const PAGES: readonly OnboardingPage[] = ['company', 'people', 'check'];

/**
 * Runs the onboarding: company, people, check, then whatever the server says is next. The element draws `state` and
 * calls the methods; nothing here knows the DOM.
 */
export class OnboardingController implements ReactiveController {
  readonly #core: OnboardingCore;
  /** The cases that travel along. */
  readonly cases: Travellers;
  #unsubscribe: (() => void) | null = null;
  #asking = Promise.resolve();

  constructor(host: ReactiveControllerHost, seams: OnboardingSeams) {
    this.#core = new OnboardingCore(host, seams);
    this.cases = new Travellers(this.#core, () => void this.#askPrices());
    host.addController(this);
  }

  /** Everything a screen needs. */
  get state(): OnboardingState {
    return this.#core.state;
  }

  hostConnected(): void {
    this.#core.isConnected = true;
    if (this.#core.run > 0) this.#listen();
    if (this.state.phase.name === 'checking') void this.checkAgain();
  }

  hostDisconnected(): void {
    this.#core.isConnected = false;
    this.#core.wake?.();
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  /** Opens the onboarding where the server says it stands. Calling it again starts anew. */
  async start(source: OnboardingSource): Promise<void> {
    await openOnboarding(this.#core, source);
    this.#listen();
    void this.#askPrices();
  }

  /** Takes what was typed; an error at the field goes at once. */
  edit(field: CompanyField, value: string): void {
    if (this.state.phase.name !== 'editing') return;
    this.#core.set(withField(this.state, field, value));
    this.#release(field);
    this.#core.saveSoon();
  }

  /** Takes what was typed about the director; it is kept nowhere. */
  editKyc(field: KycField, value: string): void {
    const {phase} = this.state;
    if (phase.name !== 'kyc' || phase.isSending) return;
    this.#core.set({kyc: {...this.state.kyc, [field]: value}});
    this.#release(field);
  }

  setConsent(hasConsent: boolean): void {
    this.#core.set({hasConsent});
    this.#release('consent');
  }

  /**
   * Checks the step and moves on.
   *
   * @returns The fields in error in their order; empty when it moved on.
   */
  async continue(): Promise<OnboardingPath[]> {
    const {phase} = this.state;
    if (phase.name !== 'editing' || phase.step === 'check') return [];
    const wrong = phase.step === 'company' ? await this.#checkCompany() : [];
    if (wrong === null || wrong.length > 0 || this.state.phase !== phase) return wrong ?? [];
    this.#open(phase.isChange ? 'check' : (PAGES[PAGES.indexOf(phase.step) + 1] ?? 'check'));
    return [];
  }

  /** Goes one step back; what was typed stays. */
  back(): void {
    const {phase} = this.state;
    if (phase.name !== 'editing') return;
    const previous = phase.isChange ? 'check' : PAGES[PAGES.indexOf(phase.step) - 1];
    if (previous) this.#open(previous);
  }

  /** Opens a step from the check; Continue comes back there. */
  change(step: OnboardingPage): void {
    if (this.state.phase.name === 'editing') this.#open(step, true);
  }

  /**
   * Makes the client, once. Cases need a known price and, unless the case form has it already, the consent.
   *
   * @returns The fields in error; empty when it was sent.
   */
  async confirm(): Promise<OnboardingPath[]> {
    const {phase} = this.state;
    if (phase.name !== 'editing' || phase.step !== 'check') return [];
    const wrong = await this.#checkCompany();
    if (wrong === null || this.state.phase !== phase) return [];
    if (wrong.length > 0) {
      this.#core.open('company', {}, true);
      return wrong;
    }
    if (!(await this.#arePricesKnown()) || this.state.phase !== phase) return [];
    const missing = missingConsents(this.state);
    if (missing.length > 0) {
      const errors = missing.map((path) => [path, {code: 'required'}]);
      this.#core.set({errors: Object.fromEntries(errors) as OnboardingState['errors']});
      return missing;
    }
    const submission = await this.#loaded(import('./submit.js'));
    if (submission && this.state.phase === phase) await submission.submit(this.#core);
    void this.#askPrices();
    return COMPANY_FIELDS.filter((name) => this.state.errors[name]);
  }

  /** Goes to the hosted pages in this tab, unless the host cancels and navigates itself. */
  async sign(): Promise<void> {
    const {phase} = this.state;
    if ((phase.name !== 'signing' && phase.name !== 'approval') || phase.url === null) return;
    await this.#core.save();
    const {seams} = this.#core;
    if (seams.emit({type: 'signing-starting', url: phase.url})) seams.navigate(phase.url);
  }

  /** Reads where the client stands, or asks at once what became of the request; nothing while nobody is known. */
  async checkAgain(): Promise<void> {
    const {name} = this.state.phase;
    if (this.state.isReading || name === 'loading' || name === 'stopped') return;
    if (name !== 'checking') return readTruth(this.#core, 'asked');
    const submission = await this.#loaded(import('./submit.js'));
    await submission?.resubmit(this.#core);
  }

  /** After a refusal: the check is shown again, for another login or a changed mind. */
  tryAgain(): void {
    const {client, phase} = this.state;
    if (phase.name !== 'blocked' || !client) return;
    openSteps(this.#core, client);
    void this.#askPrices();
  }

  /** Passes on who directs the company. */
  async sendKyc(): Promise<OnboardingPath[]> {
    const kyc = await this.#loaded(import('./kyc.js'));
    return (await kyc?.sendKyc(this.#core)) ?? [];
  }

  /** Leaves the director for the signing pages. */
  async skipKyc(): Promise<void> {
    const kyc = await this.#loaded(import('./kyc.js'));
    await kyc?.kycOver(this.#core);
  }

  /** To be called when the page comes back from the browser's cache: another person sees nothing of this one. */
  async resume(): Promise<void> {
    const {session} = this.state;
    const {source} = this.#core;
    if (!session) return this.start(source);
    this.#core.set({phase: {name: 'loading'}});
    const connection = this.#core.seams.connection();
    const now = await connection.refreshSession().catch(() => null);
    const isSame = now !== null && isSamePerson(now, session.subject);
    await this.start(isSame ? source : {...source, profile: {}, cases: []});
  }

  #open(step: OnboardingPage, isChange = false): void {
    this.#core.open(step, {errors: {}, notice: null}, isChange);
    void this.#core.save();
    void this.#askPrices();
  }

  #release(field: OnboardingPath): void {
    const errors = Object.entries(this.state.errors).filter(([name]) => name !== field);
    this.#core.set({errors: Object.fromEntries(errors)});
  }

  /** Null when the rules could not be loaded. */
  async #checkCompany(): Promise<CompanyField[] | null> {
    const rules = await this.#loaded(import('./checks.js'));
    if (!rules) return null;
    const errors = rules.companyErrors(this.state.company);
    this.#core.set({errors});
    return COMPANY_FIELDS.filter((name) => errors[name]);
  }

  /** Where cases stand with their fees, the fees are asked for. */
  #askPrices(): Promise<void> {
    const {phase} = this.state;
    if (phase.name === 'editing' && phase.step === 'check') this.#asking = askPrices(this.#core);
    return this.#asking;
  }

  /** Nobody agrees to a fee that was not shown. */
  async #arePricesKnown(): Promise<boolean> {
    await this.#asking;
    await this.#askPrices();
    const areKnown = arePricesKnown(this.state);
    if (!areKnown) this.#core.set({notice: {kind: 'unreachable'}});
    return areKnown;
  }

  #listen(): void {
    this.#unsubscribe ??= this.#core.seams.subscribe((event) => this.#hear(event));
  }

  /** `poll` comes while nothing is pushed: only who waits for others asks then. */
  #hear({kind}: LiveEvent): void {
    const {name} = this.state.phase;
    const isWaiting = name === 'signing' || name === 'approval';
    const isNews = kind === 'client' || kind === 'reset' || (kind === 'poll' && isWaiting);
    if (isNews && name !== 'loading' && name !== 'stopped') void readTruth(this.#core, 'told');
  }

  /** A part that cannot be loaded leaves everything as it is, and nothing was sent. */
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
