import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../../contract/problem.js';
import {emptyMemory, type OnboardingContext, type OnboardingMemory} from './context.js';
import type {OnboardingSeams} from './seams.js';
import {
  initialState,
  type OnboardingPage,
  type OnboardingSource,
  type OnboardingState,
} from './state.js';

/** Milliseconds of quiet after which what was typed is kept. */
const SAVE_DELAY = 300;

/** The onboarding's state and the services that all its parts share. */
export class OnboardingCore implements OnboardingContext {
  readonly seams: OnboardingSeams;
  readonly #host: ReactiveControllerHost;
  source: OnboardingSource = {profile: {}, cases: [], returnUrl: ''};
  state: OnboardingState = initialState();
  memory: OnboardingMemory = emptyMemory();
  isConnected = true;
  run = 0;
  wake: (() => void) | null = null;
  #saveTimer: unknown;

  constructor(host: ReactiveControllerHost, seams: OnboardingSeams) {
    this.#host = host;
    this.seams = seams;
  }

  /** Forgets what an earlier start showed; its waits come to nothing. */
  restart(source: OnboardingSource): number {
    this.source = source;
    this.run += 1;
    this.wake?.();
    this.seams.timers.clear(this.#saveTimer);
    this.memory = emptyMemory();
    this.state = initialState();
    this.#host.requestUpdate();
    return this.run;
  }

  set(patch: Partial<OnboardingState>): void {
    this.state = {...this.state, ...patch};
    this.#host.requestUpdate();
  }

  remember(patch: Partial<OnboardingMemory>): void {
    this.memory = {...this.memory, ...patch};
  }

  open(step: OnboardingPage, patch: Partial<OnboardingState> = {}, isChange = false): void {
    this.set({...patch, phase: {name: 'editing', step, isChange}});
    this.seams.emit({type: 'step-changed', step});
  }

  /** Keeps what was typed once typing pauses. */
  saveSoon(): void {
    this.seams.timers.clear(this.#saveTimer);
    this.#saveTimer = this.seams.timers.set(() => void this.save(), SAVE_DELAY);
  }

  async save(): Promise<void> {
    this.seams.timers.clear(this.#saveTimer);
    const {run} = this;
    try {
      const {keep} = await import('./keeper.js');
      if (run !== this.run) return;
      const isDraftKept = await keep(this);
      if (run === this.run && isDraftKept !== this.state.isDraftKept) this.set({isDraftKept});
    } catch {
      // What cannot be kept must not stop the onboarding: the page said so by `isDraftKept`.
      if (run === this.run && this.state.isDraftKept) this.set({isDraftKept: false});
    }
  }

  async forget(): Promise<void> {
    this.seams.timers.clear(this.#saveTimer);
    const {run} = this;
    try {
      const {drop} = await import('./keeper.js');
      await drop(this);
    } catch {
      // It expires by itself within a day, and nobody else can open it.
    }
    if (run === this.run) this.set({isDraftKept: false});
  }

  report(problem: Problem): void {
    if (problem.code === 'unauthenticated') this.seams.emit({type: 'session-expired'});
    else this.seams.emit({type: 'error', problem});
  }

  stop(problem: Problem): void {
    this.set({phase: {name: 'stopped', problem}, isReading: false});
    this.report(problem);
  }
}
