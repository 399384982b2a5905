import {OnboardingController} from '../../../src/flow/onboarding/controller.js';
import {shownTerms} from '../../../src/flow/onboarding/prices.js';
import type {OnboardingPage, OnboardingPhase} from '../../../src/flow/onboarding/state.js';
import type {Sandbox} from '../../../src/sandbox/index.js';
import {blankHost} from '../blank-host.js';
import {ORIGIN} from '../world.js';
import type {Ground} from './fleet.js';
import {companyOf, directorOf, type Newcomer, type Onboarded} from './newcomer.js';
import {Story} from './story.js';
import type {Page, Tab} from './tab.js';

const SECOND = 1000;
/** Hours that a user is away at most; what the tab keeps lives for a day. */
const LONGEST = 6;
/** So often a user loads a screen anew that says that a claim was not sent, before believing it. */
const DOUBTS = 2;

/** A user who makes the company a client: company, people, check, director, signature; with claims that travel along. */
export class OnboardingStory extends Story {
  readonly told: Onboarded;
  #onboarding!: OnboardingController;
  /** True when the director was sent on this page. */
  #hasSaid = false;
  #doubts = 0;
  #absences = 0;

  constructor(ground: Ground, sandbox: Sandbox, tab: Tab, newcomer: Newcomer) {
    super(ground, sandbox, tab, newcomer.tenant);
    this.told = {
      newcomer,
      end: 'hung',
      cases: [],
      fees: new Map(),
      kycPages: 0,
      signedAt: null,
      waited: 0,
    };
    this.load();
  }

  /** Until the screen says that the company is a client and what became of its claims. */
  async tell(): Promise<Onboarded> {
    const waited = await this.live();
    const {cases} = this.#onboarding.state;
    return Object.assign(this.told, {cases, ...(waited !== null && {end: 'ready', waited})});
  }

  protected override open(page: Page): void {
    this.#hasSaid = false;
    this.#onboarding = new OnboardingController(blankHost, {
      ...page.seams,
      // Nothing is pushed here: the screen asks now and then while it is open.
      subscribe: (listener) => {
        const {timers} = page.seams;
        const poll = () => {
          listener({kind: 'poll'});
          timers.set(poll, 30 * SECOND);
        };
        timers.set(poll, 30 * SECOND);
        return () => undefined;
      },
      emit: () => true,
    });
    void this.#onboarding.start({
      profile: {},
      cases: this.told.newcomer.cases,
      returnUrl: `${ORIGIN}/collect?tab=open#top`,
    });
  }

  protected override place(): string {
    return this.#onboarding.state.phase.name;
  }

  protected override async look(): Promise<boolean> {
    const {phase} = this.#onboarding.state;
    switch (phase.name) {
      case 'ready':
        return this.#rest();
      case 'editing':
        this.#fill(phase.step);
        return false;
      case 'kyc':
        if (!phase.isSending) this.#sayWhoDirects();
        return false;
      case 'signing':
      case 'approval':
        await this.#sign(phase.url);
        return false;
      case 'stopped':
      case 'blocked':
        this.note(phase.name === 'stopped' ? `stopped: ${phase.problem.code}` : phase.reason);
        await this.reload();
        return false;
      case 'loading':
      case 'submitting':
      case 'checking':
        if (this.ground.random.chance(0.12)) await this.#fidget(phase.name);
        return false;
    }
  }

  /** True when the screen knows every claim; who reads that one was not sent looks again before believing it. */
  async #rest(): Promise<boolean> {
    const {cases} = this.#onboarding.state;
    const isUnsure = cases.some(({standing}) => standing.name === 'sent');
    if (isUnsure) this.press('check again', this.#onboarding.checkAgain());
    if (isUnsure) return false;
    const areMade = cases.every(({standing}) => standing.name === 'made');
    if (areMade || this.#doubts === DOUBTS) {
      this.note(`ends ${cases.map(({standing}) => standing.name).join(', ')}`);
      return true;
    }
    this.#doubts += 1;
    await this.reload();
    return false;
  }

  #fill(step: OnboardingPage): void {
    const {random} = this.ground;
    if (step === 'company')
      for (const [field, value] of companyOf(this.told.newcomer))
        this.#onboarding.edit(field, value);
    if (step !== 'check') {
      this.press(`go on from ${step}`, this.#onboarding.continue());
      return;
    }
    const isAsking = Object.values(this.#onboarding.state.prices).includes('asking');
    if (random.chance(0.08)) this.#onboarding.change(random.pick(['company', 'people']));
    else if (!isAsking || random.chance(0.1)) this.#confirm();
  }

  #confirm(): void {
    const {prices} = this.#onboarding.state;
    this.#onboarding.setConsent(true);
    this.#onboarding.cases.setDataProcessing(true);
    for (const [reference, price] of Object.entries(prices)) {
      const fee = shownTerms(price)?.totalSuccessFeePercentage;
      if (fee !== undefined) this.told.fees.set(reference, fee);
    }
    this.press('confirm', this.#onboarding.confirm());
    if (this.ground.random.chance(0.3)) void this.#onboarding.confirm();
  }

  #sayWhoDirects(): void {
    const {random} = this.ground;
    if (random.chance(0.1)) {
      this.press('leave the director for later', this.#onboarding.skipKyc());
      return;
    }
    for (const [field, value] of directorOf(this.told.newcomer))
      this.#onboarding.editKyc(field, value);
    if (!this.#hasSaid) this.told.kycPages += 1;
    this.#hasSaid = true;
    this.press('send the director', this.#onboarding.sendKyc());
    if (random.chance(0.3)) void this.#onboarding.sendKyc();
  }

  async #sign(url: string | null): Promise<void> {
    if (url === null || this.ground.random.chance(0.1)) {
      this.press('check again', this.#onboarding.checkAgain());
      return;
    }
    this.press('sign', this.#onboarding.sign());
    if (await this.signThere()) this.told.signedAt ??= this.#signature();
  }

  #signature(): number | null {
    const {tenant} = this.told.newcomer;
    const {clients} = this.sandbox.state;
    return clients.find((one) => one.externalTenantId === tenant)?.sdca.signedAt ?? null;
  }

  /** What people do while they are told to wait. */
  async #fidget(phase: OnboardingPhase['name']): Promise<void> {
    const {random, weather, later} = this.ground;
    if (phase === 'loading' && !weather.isStormy) return;
    const what = random.pick(['press', 'edit', 'check', 'reload', 'reload', 'leave']);
    const soon = later.filter((hours) => hours <= LONGEST);
    if (what === 'leave' && this.#absences < 3) {
      this.#absences += 1;
      await this.comeBackAfter(random.pick(soon));
    } else if (what === 'check') this.press('check again', this.#onboarding.checkAgain());
    else if (what === 'edit') this.#onboarding.edit('name', 'Another company');
    else if (what === 'press') void this.#onboarding.confirm();
    else await this.reload();
  }
}
