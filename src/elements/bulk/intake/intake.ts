import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BulkController} from '../../../flow/bulk/controller.js';
import {earlierToday} from '../../../contract/dates.js';
import {
  isInvoiceFile,
  readList,
  refused,
  remap,
  rowsOf,
  type FileNote,
  type Mapping,
} from './read-files.js';

/** Takes files: e-invoices at once, lists one after the other by way of their mapping. */
export class Intake implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #list: BulkController;
  /** Lists that wait for the present one to be mapped. */
  #waiting: File[] = [];
  /** What the page gave and nobody has read yet. */
  #given: readonly File[] = [];
  mapping: Mapping | null = null;
  notes: readonly FileNote[] = [];
  /** Called when a mapping begins or ends, so that the focus follows. */
  moved: () => void = () => undefined;

  constructor(host: ReactiveControllerHost, list: BulkController) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  /** Reads what the page gave as soon as the list may be changed. */
  takeSoon(files: readonly File[]): void {
    this.#given = files;
  }

  hostUpdated(): void {
    const given = this.#given;
    if (given.length === 0 || this.#list.state.phase.name !== 'editing' || this.mapping) return;
    this.#given = [];
    void this.take(given);
  }

  hostDisconnected(): void {
    this.#waiting = [];
  }

  /** Reads files in the order in which they were given. */
  async take(files: readonly File[]): Promise<void> {
    const {name} = this.#list.state.phase;
    if (name !== 'editing' || files.length === 0) return;
    this.#tell([]);
    for (const file of files.filter(isInvoiceFile)) if (!(await this.#takeInvoice(file))) return;
    this.#waiting.push(...files.filter((file) => !isInvoiceFile(file)));
    await this.#next();
  }

  async setColumns(columns: Mapping['columns']): Promise<void> {
    if (this.mapping) this.#show(await remap(this.mapping, columns));
  }

  setAnswers(answers: Mapping['answers']): void {
    if (this.mapping) this.#show({...this.mapping, answers});
  }

  /** Takes over the rows of the mapped list. */
  async confirm(): Promise<void> {
    const {mapping} = this;
    if (!mapping) return;
    this.#show(null);
    const taken = await this.#list.addRows(await rowsOf(withDefaults(mapping)), mapping.file);
    if (!taken) {
      this.#waiting = [];
      return;
    }
    this.#tell([...this.notes, {file: mapping.file, reason: null, ...taken}]);
    this.moved();
    await this.#next();
  }

  async cancel(): Promise<void> {
    this.#show(null);
    this.moved();
    await this.#next();
  }

  closeNotes(): void {
    this.#tell([]);
  }

  /** False when the list started anew meanwhile: nobody gave this one the rest. */
  async #takeInvoice(file: File): Promise<boolean> {
    const {readInvoiceFile} = await import('./read-invoices.js').catch(() => ({
      readInvoiceFile: () => Promise.resolve(refused(file, 'unavailable')),
    }));
    const {session} = this.#list.state;
    const today = earlierToday(new Date());
    const read = await readInvoiceFile(file, session?.client ?? null, today);
    if ('reason' in read) {
      this.#tell([...this.notes, read]);
      return true;
    }
    const {row, ...about} = read;
    const taken = await this.#list.addRows([row], file.name);
    if (!taken) return false;
    if (/\.pdf$/i.test(file.name)) this.#list.papers.add(row.number, [file]);
    const added = taken.added > 0 ? this.#list.rows.at(-1) : undefined;
    if (about.isHeld && added) this.#list.leaveOut(added.id, true);
    this.#tell([...this.notes, {file: file.name, reason: null, ...taken, ...about}]);
    return true;
  }

  async #next(): Promise<void> {
    const file = this.mapping ? undefined : this.#waiting.shift();
    if (!file) return;
    const read = await readList(file).catch(() => refused(file, 'other'));
    if ('table' in read) {
      this.#show(read);
      if (this.#list.state.phase.name === 'editing') this.moved();
      return;
    }
    this.#tell([...this.notes, read]);
    await this.#next();
  }

  #show(mapping: Mapping | null): void {
    this.mapping = mapping;
    this.#host.requestUpdate();
  }

  #tell(notes: readonly FileNote[]): void {
    this.notes = notes;
    this.#host.requestUpdate();
  }
}

/** What the screen shows as chosen counts as the answer. */
function withDefaults(mapping: Mapping): Mapping {
  const {answers} = mapping;
  return {...mapping, answers: {dayOrder: 'day-first', decimalMark: ',', ...answers}};
}
