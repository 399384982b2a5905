import {toPlace, type Place} from './place.js';

/** The key of ours in `history.state`; whatever else the host keeps there stays. */
export const TRAIL_KEY = 'debitura-embed';

/** The browser's history, one entry at a time. */
export type HistorySeam = {
  state(): unknown;
  push(state: unknown): void;
  replace(state: unknown): void;
  back(): void;
};

/** What an entry says: where each embed of the page is, and whose step made it. */
type Mark = {by: string; places: Record<string, Place>};

/**
 * The steps of one embed in the browser's history. Addresses stay as they are, and entries that do not name this embed
 * are the host's business.
 */
export class Trail {
  readonly #history: HistorySeam;
  readonly #id: string;

  /** @param id - Tells the embeds of a page apart; the same after a reload. */
  constructor(history: HistorySeam, id: string) {
    this.#history = history;
    this.#id = id;
  }

  /** Where the present entry says that this embed is. */
  here(): Place | null {
    return toPlace(readMark(this.#history.state())?.places[this.#id]);
  }

  /** A step forward: Back leads from `to` to `from`. */
  step(from: Place, to: Place): void {
    if (!this.#canMark()) return;
    this.#history.replace(this.#marked(from, readMark(this.#history.state())?.by ?? ''));
    this.#history.push(this.#marked(to, this.#id));
  }

  /** Another place without a step: Back leaves it. */
  stay(at: Place): void {
    const mark = readMark(this.#history.state());
    // An entry that nobody stepped from or to is left as the host made it.
    if (mark?.places[this.#id]) this.#history.replace(this.#marked(at, mark.by));
  }

  /** Goes back when the last step of the page was this embed's; else answers false. */
  back(): boolean {
    if (readMark(this.#history.state())?.by !== this.#id) return false;
    this.#history.back();
    return true;
  }

  /** A host may keep anything as its state; only beside an object there is room. */
  #canMark(): boolean {
    const state = this.#history.state();
    return state === null || (typeof state === 'object' && !Array.isArray(state));
  }

  #marked(place: Place, by: string): unknown {
    const state = this.#history.state() as Record<string, unknown> | null;
    const places = {...readMark(state)?.places, [this.#id]: place};
    return {...state, [TRAIL_KEY]: {by, places} satisfies Mark};
  }
}

function readMark(state: unknown): Mark | null {
  if (typeof state !== 'object' || state === null) return null;
  const mark = (state as Record<string, unknown>)[TRAIL_KEY];
  if (typeof mark !== 'object' || mark === null) return null;
  const {by, places} = mark as Record<string, unknown>;
  if (typeof by !== 'string' || typeof places !== 'object' || places === null) return null;
  return {by, places: places as Record<string, Place>};
}
