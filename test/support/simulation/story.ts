import type {Sandbox} from '../../../src/sandbox/index.js';
import type {Ground} from './fleet.js';
import {BOUND, MOST_PRESSES} from './patience.js';
import {signAll} from './signing.js';
import type {Page, Tab} from './tab.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** A user with a tab, who looks at the screen now and then until it says the last word. */
export abstract class Story {
  protected readonly ground: Ground;
  protected readonly sandbox: Sandbox;
  protected readonly tab: Tab;
  protected page!: Page;
  /** How the user is called in the journal. */
  readonly #name: string;
  #actedAt: number;
  /** How often a button was pressed since the storm was over. */
  #presses = 0;

  constructor(ground: Ground, sandbox: Sandbox, tab: Tab, name: string) {
    this.ground = ground;
    this.sandbox = sandbox;
    this.tab = tab;
    this.#name = name;
    this.#actedAt = ground.clock.now;
  }

  /** Looks at the screen and does what it asks for, or something silly; true when it said the last word. */
  protected abstract look(): Promise<boolean>;

  /** Puts the element on the page that was just loaded. */
  protected abstract open(page: Page): void;

  /** What the screen shows, in a word. */
  protected abstract place(): string;

  /** Until the last word: milliseconds that it took once the storm was over, or null when it never came. */
  protected async live(): Promise<number | null> {
    const {clock, random, weather} = this.ground;
    for (;;) {
      await clock.sleep(random.between(300, weather.isStormy ? 5_000 : 1_500));
      const waited = clock.now - Math.max(weather.calmFrom, this.#actedAt);
      const isOver = await this.look();
      const isHung = !isOver && (waited > BOUND || this.#presses > MOST_PRESSES);
      if (isHung) this.note(`hung at ${this.place()}`);
      if (!isOver && !isHung) continue;
      this.page.leave();
      return isHung ? null : Math.max(0, waited);
    }
  }

  protected load(): void {
    this.page = this.tab.open();
    this.open(this.page);
    this.#actedAt = this.ground.clock.now;
  }

  protected async reload(): Promise<void> {
    this.page.leave();
    await this.ground.clock.sleep(this.ground.random.between(100, 4_000));
    this.note('reloads');
    this.load();
  }

  /** The tab sleeps; another storm may wait for the user. */
  protected async comeBackAfter(hours: number): Promise<void> {
    const {clock, random, weather} = this.ground;
    this.page.leave();
    await clock.sleep(hours * HOUR);
    if (random.chance(0.5)) weather.blow(random.between(10, 120) * SECOND);
    this.note(`comes back after ${hours} h`);
    this.load();
  }

  /** Signs at the pages that the screen has just led to, or leaves them; true when all is signed. */
  protected async signThere(): Promise<boolean> {
    const {clock, random} = this.ground;
    await clock.sleep(2 * SECOND);
    const {left} = this.tab;
    if (left === null) return false;
    await clock.sleep(random.between(5, 90) * SECOND);
    const back = random.chance(0.8) ? await signAll(this.sandbox, left) : null;
    this.note(back === null ? 'comes back unsigned' : 'comes back signed');
    if (back !== null) this.tab.address = back;
    this.load();
    return back !== null;
  }

  /** Presses a button; what it does takes its time, and is nobody's to wait for. */
  protected press(what: string, done: Promise<unknown>): void {
    this.note(what);
    const {clock, weather} = this.ground;
    this.#actedAt = clock.now;
    this.#presses = weather.isStormy ? 0 : this.#presses + 1;
    void done;
  }

  protected note(what: string): void {
    this.ground.journal.note(`${this.#name}: ${what}`);
  }
}
