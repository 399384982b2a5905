import type {BulkController} from '../../flow/bulk/controller.js';
import type {Format} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import type {Pieces} from './drawing/pieces.js';

/** Everything that a template draws from and acts on. */
export type View = {
  actions: BulkController;
  format: Format;
  words: Messages['bulk'];
  /** The other texts that are loaded so far. */
  more: Partial<Messages>;
  /** Today for date pickers, `YYYY-MM-DD`. */
  today: string;
  /** The case that is open, null when none is. */
  openKey: string | null;
  toggle(key: string): void;
  /** The parts of the open case that show their fields: `debtor`, or a row. */
  parts: ReadonlySet<string>;
  openPart(part: string): void;
  /** True shows only cases that are not complete. */
  isFiltered: boolean;
  filter(isFiltered: boolean): void;
  /** What is drawn after the rest. */
  pieces: Pieces;
  /** How many cases are drawn so far. */
  shown: number;
  focusOn(id: string): void;
  chooseFiles(): void;
  download(): void;
  isFramed: boolean;
  mayLeave(url: string): boolean;
};
