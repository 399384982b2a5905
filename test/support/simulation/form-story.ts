import type {CaseFormController} from '../../../src/flow/case-form/controller.js';
import type {Phase} from '../../../src/flow/case-form/state.js';
import type {Sandbox} from '../../../src/sandbox/index.js';
import type {Claim} from './claim.js';
import type {Ground} from './fleet.js';
import {openForm} from './form-page.js';
import {Story} from './story.js';
import type {Page, Tab} from './tab.js';
import {untold, type Told} from './told.js';

const HOUR = 3_600_000;

/** A user who sends one claim, looks at the screen now and then, and does what it asks for, or something silly. */
export class FormStory extends Story {
  readonly told: Told;
  #form!: CaseFormController;
  /** When the draft was saved for the last time, at the latest. */
  #savedAt: number;
  #hasPutOff = false;
  #hasSkipped = false;

  constructor(ground: Ground, sandbox: Sandbox, tab: Tab, claim: Claim) {
    super(ground, sandbox, tab, claim.debtor);
    this.told = untold(claim);
    this.#savedAt = ground.clock.now;
    this.load();
  }

  /** Until the screen says the last word about the claim. */
  async tell(): Promise<Told> {
    const waited = await this.live();
    if (waited === null) this.told.end = 'hung';
    else this.told.waited = waited;
    return this.told;
  }

  protected override open(page: Page): void {
    this.#form = openForm(page, this.told.claim);
  }

  protected override place(): string {
    return this.#form.state.phase.name;
  }

  protected override async look(): Promise<boolean> {
    const {random} = this.ground;
    const {phase} = this.#form.state;
    switch (phase.name) {
      case 'receipt':
      case 'duplicate':
        return this.#end(phase.name === 'receipt' ? 'made' : 'duplicate', phase.case?.id ?? null);
      case 'stopped':
        this.note(`stopped: ${phase.problem.code}`);
        if (phase.problem.code === 'client-not-ready') return this.#end('none', null);
        await this.reload();
        return false;
      case 'editing':
        return this.#edit(phase.step);
      case 'signing':
        await this.#sign(phase.url, phase.case === null);
        return false;
      case 'uploading':
        await this.#upload();
        return false;
      case 'verifying':
        if (this.#form.state.notice) this.press('check again', this.#form.checkAgain());
        return false;
      case 'loading':
      case 'submitting':
      case 'checking':
        if (random.chance(0.12)) await this.#fidget(phase.name);
        return false;
    }
  }

  #end(end: 'made' | 'duplicate' | 'none', caseId: string | null): true {
    const hasPapers = end === 'made' && !this.#hasSkipped && !this.told.hasForgotten;
    Object.assign(this.told, {end, caseId, hasPapers});
    this.note(`ends ${end}`);
    return true;
  }

  /** What people do while they are told to wait. */
  async #fidget(phase: Phase['name']): Promise<void> {
    const {random, weather} = this.ground;
    if (phase === 'loading' && !weather.isStormy) return;
    const what = random.pick(['press', 'edit', 'check', 'reload', 'reload', 'leave']);
    if (what === 'leave') await this.#comeBackLater();
    else if (what === 'reload') await this.reload();
    else if (what === 'check') this.press('check again', this.#form.checkAgain());
    else if (what === 'edit') this.#tryToEdit();
    else void this.#form.confirm();
  }

  /** What is on its way must not change under it. */
  #tryToEdit(): void {
    const before = this.#form.state.values;
    this.#form.edit('invoices.0.amount', '1');
    if (this.#form.state.values !== before) this.told.wasEditable = true;
  }

  async #edit(step: string): Promise<boolean> {
    const {random} = this.ground;
    const {price, notice, errors} = this.#form.state;
    if (step !== 'review') {
      await this.#mend();
      return false;
    }
    if (price.status === 'failed') {
      this.press('ask for the price', this.#form.askPrice());
      return false;
    }
    const isKnown = price.status === 'known';
    if (isKnown && !price.preview.isEligible) return this.#end('none', null);
    // Who left the signing for another day before there was a case may leave it at that.
    if (this.#hasPutOff && random.chance(0.5)) return this.#end('none', null);
    const isRefused = notice?.kind === 'refused' || Object.keys(errors).length > 0;
    if (isRefused && random.chance(0.8)) {
      if (this.#amountOnScreen() >= 100 && random.chance(0.5)) return this.#end('none', null);
      this.#form.change('claim');
      return false;
    }
    if (isKnown || random.chance(0.2)) this.#confirm();
    return false;
  }

  /** A better amount, and on to the next step. */
  async #mend(): Promise<void> {
    this.#form.edit('invoices.0.amount', String(this.ground.random.between(2_000, 90_000)));
    this.#savedAt = this.ground.clock.now;
    await this.#form.continue();
  }

  #amountOnScreen(): number {
    const [invoice] = this.#form.state.values.invoices;
    return Number(invoice?.amount.replaceAll(',', ''));
  }

  #confirm(): void {
    const {random} = this.ground;
    this.#form.setConsent(true);
    this.#form.setDataProcessing(true);
    const {price} = this.#form.state;
    this.told.fee =
      price.status === 'known' ? (price.preview.pricing?.totalSuccessFeePercentage ?? null) : null;
    this.told.amount = this.#amountOnScreen();
    this.told.confirms += 1;
    this.#savedAt = this.ground.clock.now;
    this.press('confirm', this.#form.confirm());
    // People double-click.
    if (random.chance(0.3)) void this.#form.confirm();
    if (random.chance(0.1)) this.#form.edit('invoices.0.amount', '3');
  }

  async #sign(url: string | null, isBefore: boolean): Promise<void> {
    const {random} = this.ground;
    // What comes back signed goes out by itself.
    if (isBefore) this.told.confirms += 1;
    if (url === null || random.chance(0.15)) {
      this.#hasPutOff = isBefore;
      this.press('sign later', this.#form.signLater());
      return;
    }
    this.press('sign', this.#form.sign());
    await this.signThere();
  }

  async #upload(): Promise<void> {
    const {random} = this.ground;
    const isTriedAgain = random.chance(0.15);
    for (const {id, status} of this.#form.state.documents) {
      if (status === 'failed' && isTriedAgain)
        this.press('send the file again', this.#form.retryDocument(id));
      if (status !== 'missing') continue;
      this.#hasSkipped = true;
      this.press('go on without', this.#form.skipUploads());
    }
    if (random.chance(0.05)) await this.reload();
  }

  /** The tab sleeps for hours. */
  async #comeBackLater(): Promise<void> {
    const {clock, random, later} = this.ground;
    const isNumbered = this.told.claim.invoice.number !== '';
    const age = (hours: number) => (clock.now - this.#savedAt) / HOUR + hours;
    // A draft lives for a day; a claim without a number has no other fence, so its user comes back in time.
    const soon = later.filter((one) => isNumbered || age(one) < 23);
    if (soon.length === 0) return this.reload();
    const hours = random.pick(soon);
    if (age(hours) >= 24) this.told.hasForgotten = true;
    await this.comeBackAfter(hours);
  }
}
