import type {Session} from '../../contract/session.js';
import type {DraftMemory} from '../case-form/context.js';
import {DRAFT_LIFETIME} from '../draft/record.js';
import {createSeal} from '../draft/seal.js';
import {createTurns} from '../draft/turns.js';
import type {BulkCase} from './bulk-case.js';
import type {BulkList} from './list/rows.js';
import type {KeptPrice} from './prices.js';
import {slices, type BulkSeams} from './seams.js';
import type {BulkDebtor, BulkPhase, BulkRow, CaseProgress} from './state.js';

/** Where lists of an adapter's users lie in the tab's storage. */
const PREFIX = 'debitura-embed:bulk:';

/** Grows when the shape of a part breaks; older ones are dropped. */
const VERSION = 2;

/** Rows, debtors or prices of one part: what changed is sealed anew, the rest stays. */
const PART = 40;

/** A confirmed case as it is kept. */
export type KeptCase = {
  key: string;
  memory: DraftMemory;
  progress: CaseProgress;
  fee: number | null;
  unsent: readonly string[];
};

/** Everything that is kept of a list. */
export type KeptList = {
  /** What the host gave when it began. */
  sourceId: string;
  phase: Extract<BulkPhase['name'], 'editing' | 'sending' | 'result'>;
  /** How the amounts in the fields are written. */
  locale: string;
  list: BulkList;
  prices: KeptPrice[];
  cases: KeptCase[];
};

type Head = Pick<KeptList, 'sourceId' | 'phase' | 'locale'> & {version: number; keptAt: number};
type Part = BulkRow[] | BulkDebtor[] | KeptPrice[] | KeptCase | Head;

/**
 * Keeps a list in the tab, sealed with the person's key, in parts: a case of 500 invoices is a few kilobytes, and only
 * what changed is written.
 */
export class BulkKeeper {
  readonly #seams: BulkSeams;
  readonly #session: Session;
  /** How the names of this adapter's lists begin. */
  readonly #all: string;
  /** How the names of this person's list begin. */
  readonly #prefix: string;
  /** What lies in the storage, unsealed, so that equal parts are not written again. */
  readonly #written = new Map<string, string>();
  readonly #inTurn = createTurns();

  constructor(seams: BulkSeams, session: Session) {
    this.#seams = seams;
    this.#session = session;
    this.#all = `${PREFIX}${seams.connection().client.adapter}:`;
    this.#prefix = `${this.#all}${session.subject}:`;
  }

  /** False where nothing can be sealed: then the list lives in memory only. */
  get canKeep(): boolean {
    return this.#seams.storage !== null && this.#seams.subtle !== undefined;
  }

  /** Keeps everything but the cases. */
  keepList({list, prices, ...head}: Omit<KeptList, 'cases'>): Promise<boolean> {
    const keptAt = this.#seams.now().getTime();
    return this.#write([
      ['head', {...head, version: VERSION, keptAt}],
      ...chunks('rows', list.rows),
      ...chunks('debtors', [...list.debtors.values()]),
      ...chunks('prices', prices),
    ]);
  }

  keepCase({key, memory, progress, fee, unsent}: BulkCase): Promise<boolean> {
    return this.#write([[`case:${key}`, {key, memory, progress, fee, unsent}]]);
  }

  /** The person's list in this tab, null when there is none of the last day. Another person's is deleted unread. */
  async read(): Promise<KeptList | null> {
    const {storage} = this.#seams;
    if (!storage || !this.canKeep) return null;
    if (this.#session.earlier) {
      const {reseal} = await import('../draft/earlier.js');
      await reseal(this.#seams, this.#session, this.#all);
    }
    for (const name of this.#names((name) => !name.startsWith(this.#prefix)))
      storage.removeItem(name);
    const head = (await this.#open('head')) as Head | null;
    const isOld = head !== null && this.#seams.now().getTime() - head.keptAt >= DRAFT_LIFETIME;
    if (head?.version !== VERSION || isOld) {
      this.forget();
      return null;
    }
    const debtors = (await this.#openAll('debtors:')) as BulkDebtor[];
    return {
      ...head,
      list: {
        rows: (await this.#openAll('rows:')) as BulkRow[],
        debtors: new Map(debtors.map((one) => [one.id, one])),
      },
      prices: (await this.#openAll('prices:')) as KeptPrice[],
      cases: (await this.#openAll('case:')) as KeptCase[],
    };
  }

  /** Removes everything of this person's list. */
  forget(): void {
    for (const name of this.#names((name) => name.startsWith(this.#prefix)))
      this.#seams.storage?.removeItem(name);
    this.#written.clear();
  }

  /** Names of parts of this adapter's lists, in the order in which they were cut. */
  #names(isWanted: (name: string) => boolean): string[] {
    const {storage} = this.#seams;
    const names = Array.from({length: storage?.length ?? 0}, (_, at) => storage?.key(at) ?? '');
    return names.filter((name) => name.startsWith(this.#all) && isWanted(name)).sort(inOrder);
  }

  /** A full storage must not stop the list: the screen says that it is not kept. */
  #write(parts: (readonly [string, Part])[]): Promise<boolean> {
    const written = this.#inTurn(async () => {
      const {storage} = this.#seams;
      if (!storage || !this.canKeep) return false;
      const slice = slices(this.#seams);
      for (const [name, part] of parts) {
        await slice();
        const text = JSON.stringify(part);
        if (this.#written.get(name) === text) continue;
        const seal = await this.#seal(name);
        storage.setItem(this.#prefix + name, await seal.close(text));
        this.#written.set(name, text);
      }
      return true;
    });
    return written.catch(() => false);
  }

  async #open(name: string): Promise<unknown> {
    const sealed = this.#seams.storage?.getItem(this.#prefix + name) ?? null;
    if (sealed === null) return null;
    const text = await (await this.#seal(name)).open(sealed);
    if (text === null) return null;
    this.#written.set(name, text);
    return JSON.parse(text) as unknown;
  }

  async #openAll(beginning: string): Promise<unknown[]> {
    const names = this.#names((name) => name.startsWith(this.#prefix + beginning));
    const slice = slices(this.#seams);
    const parts: unknown[] = [];
    for (const name of names) {
      await slice();
      parts.push((await this.#open(name.slice(this.#prefix.length))) ?? []);
    }
    return parts.flat();
  }

  /** Bound to the part: no part opens in another's place. */
  #seal(name: string) {
    const {subtle, random} = this.#seams;
    const {subject, draftKey: key} = this.#session;
    if (!subtle) throw new TypeError('Nothing can be sealed here.');
    return createSeal(subtle, random, {key, owner: `${subject}:${name}`});
  }
}

/** An empty first part stands for a list that became empty. */
function chunks(name: string, items: readonly (BulkRow | BulkDebtor | KeptPrice)[]) {
  const count = Math.max(1, Math.ceil(items.length / PART));
  return Array.from({length: count}, (_, index) => {
    const part = items.slice(index * PART, (index + 1) * PART) as Part;
    return [`${name}:${index}`, part] as const;
  });
}

/** Parts of one name by their numbers. A collator would know as well, and costs a slow machine a long task. */
function inOrder(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}
