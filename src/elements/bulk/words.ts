import type {BulkController} from '../../flow/bulk/controller.js';
import type {MessageOverrides, Messages} from '../../i18n/messages.js';
import {loadMessages} from '../../i18n/load.js';
import type {FileNote} from './intake/read-files.js';

/** The texts of each part, loaded when the part is needed. */
const PARTS = {
  frame: ['bulk'],
  fields: ['form', 'debtor', 'errors'],
  review: ['review'],
  problems: ['problems'],
  invoices: ['invoice'],
  papers: ['case'],
} as const;
type Part = keyof typeof PARTS;

/** What is loaded so far, all in one language. */
export class WordStore {
  readonly #changed: () => void;
  readonly #asked = new Set<Part>();
  #locale = 'en';
  #overrides: MessageOverrides | undefined;
  #run = 0;
  words: Partial<Messages> = {};
  hasFailed = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Begins anew in a language. */
  use(locale: string, overrides: MessageOverrides | undefined): void {
    this.#locale = locale;
    this.#overrides = overrides;
    this.#run += 1;
    this.words = {};
    this.retry();
  }

  retry(): void {
    this.hasFailed = false;
    this.#asked.clear();
    this.need('frame');
  }

  /** Loads a part unless it is here or on its way. */
  need(part: Part): void {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    void this.#load(part);
  }

  async #load(part: Part): Promise<void> {
    const run = this.#run;
    try {
      const loaded = await Promise.all(
        PARTS[part].map(
          async (section) =>
            [section, await loadMessages(this.#locale, section, this.#overrides)] as const,
        ),
      );
      if (run === this.#run) this.words = {...this.words, ...Object.fromEntries(loaded)};
    } catch {
      if (run === this.#run) this.hasFailed = true;
    }
    this.#changed();
  }
}

/** Loads the texts that the present screen speaks. */
export function needWords(
  store: WordStore,
  {state: {phase}, cases, rows}: BulkController,
  {notes, openKey}: {notes: readonly FileNote[]; openKey: string | null},
): void {
  if (phase.name === 'review') store.need('review');
  if (phase.name === 'stopped' || phase.name === 'sending' || phase.name === 'result')
    store.need('problems');
  const isUnsent = [...cases.values()].some(({unsent}) => unsent.length > 0);
  if (isUnsent && phase.name === 'result') store.need('papers');
  if (openKey !== null || rows.length > 0) store.need('fields');
  if (notes.some(({reason, facts}) => reason !== null || facts)) store.need('invoices');
}
