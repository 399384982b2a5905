import {BulkController} from '../../../src/flow/bulk/controller.js';
import type {CaseProgress} from '../../../src/flow/bulk/state.js';
import type {CaseFormEvent} from '../../../src/flow/case-form/seams.js';
import type {Connection} from '../../../src/client/index.js';
import type {Invoice} from '../../../src/contract/index.js';
import {readRows, readTable, recogniseColumns} from '../../../src/invoice/csv/index.js';
import {blankHost} from '../../support/blank-host.js';
import {askedEachTime, createScript} from '../support/adapter.js';
import {created, invoice} from '../support/answers.js';
import {createTab, quiet, seamsOf, type Tab} from '../support/form.js';

const pause = () => Promise.resolve();

/** Opens the list on a page in this tab; a reload is another page in the same tab. */
export async function openBulk(
  tab: Tab,
  connection: Connection,
  options: {
    invoices?: Invoice[];
    cancels?: CaseFormEvent['type'];
    /** The server's clock, which moves with the tab's. */
    advance?: (milliseconds: number) => void;
  } = {},
) {
  const {invoices = [], cancels, advance} = options;
  const events: CaseFormEvent[] = [];
  const bulk = new BulkController(blankHost, {
    ...seamsOf(tab, connection),
    emit: (event) => events.push(event) > 0 && event.type !== cancels,
    pause,
  });
  const source = {returnUrl: 'https://ledgerly.example/overdue', isTest: false, locale: 'en'};
  await bulk.start(source, invoices);
  await quiet();

  const all = () => [...bulk.cases.values()];
  /** Lets time pass until something holds. */
  const until = async (holds: () => boolean, step = 1000) => {
    for (let turn = 0; turn < 400 && !holds(); turn += 1) {
      advance?.(step);
      await tab.advance(step);
    }
    const states = all().map(({progress, state}) => `${progress.name} ${state.price.status}`);
    const {phase} = bulk.state;
    if (!holds()) throw new Error(`It is still ${JSON.stringify(phase)}: ${states.join(', ')}`);
  };
  return {
    bulk,
    events,
    until,
    all,
    count: (name: CaseProgress['name']) =>
      all().filter(({progress}) => progress.name === name).length,
    /** Takes a file with known headings. */
    async drop(csv: string) {
      const table = await readTable(new Blob([csv]), pause);
      const rows = await readRows(table, recogniseColumns(table.headings), {}, pause);
      return bulk.addRows(rows, 'overdue.csv');
    },
    priced: () => until(() => all().every(({state}) => state.price.status === 'known')),
    /** Reviews, ticks and presses. */
    async confirm() {
      // What Debitura has already is set aside first, and the user looks at what is left.
      if (!(await bulk.openReview())) {
        await until(() => all().every(({isOpen, isReady}) => isReady || !isOpen));
        await bulk.openReview();
      }
      bulk.setConsent(true);
      bulk.setDataProcessing(true);
      await bulk.confirm();
      await quiet();
    },
    finished: () => until(() => bulk.state.phase.name === 'result'),
    leave: () => bulk.hostDisconnected(),
  };
}

/** What of an invoice is not as usual. */
type Change = Partial<Omit<Invoice, 'debtor'>> & {debtor?: object};

/** Invoices of a page, each as told; `N-1` is the first one's number. */
function invoicesOf(changes: Change[]): Invoice[] {
  return changes.map(({debtor, ...change}, index) => ({
    ...invoice,
    number: `N-${index + 1}`,
    ...change,
    debtor: {...invoice.debtor, ...debtor},
  }));
}

/** The list that a page's invoices open. */
export async function openInvoices(...changes: Change[]) {
  const adapter = createScript();
  const tab = createTab();
  const page = await openBulk(tab, adapter.connect(), {invoices: invoicesOf(changes)});
  return {
    adapter,
    tab,
    ...page,
    grouped: () => page.all().map(({plan}) => plan.rows.map((row) => row.invoice.number).join(' ')),
  };
}

/** A priced list of one case per invoice; every answer to `POST /cases` waits until the test lets it go. */
export async function openHeld(count: number) {
  const adapter = createScript();
  adapter.answer('POST /cases', created);
  const connection = askedEachTime(adapter.connect());
  const {createCase} = connection.client;
  const held: (() => void)[] = [];
  let isHeld = true;
  let most = 0;
  connection.client.createCase = async (...call) => {
    if (isHeld) {
      await new Promise<void>((resolve) => {
        most = Math.max(most, held.push(resolve));
      });
    }
    return createCase(...call);
  };
  const changes = Array.from({length: count}, (_, index) => ({
    number: `P-${index}`,
    debtor: {name: `Debtor ${index} GmbH`},
  }));
  const invoices = invoicesOf(changes);
  const tab = createTab();
  const page = await openBulk(tab, connection, {invoices});
  await page.priced();
  return {
    adapter,
    connection,
    tab,
    held,
    most: () => most,
    /** The answers on their way arrive. */
    async answer() {
      for (const go of held.splice(0)) go();
      await quiet();
    },
    flow: () => (isHeld = false),
    sent: () => adapter.of('POST /cases').map(({key}) => key),
    ...page,
  };
}

/** The overdue list of an accounting product: `count` invoices of `debtors` companies in Germany. */
export function overdueList(count: number, debtors: number): string {
  const lines = Array.from({length: count}, (_, index) => {
    const debtor = index % debtors;
    const month = String((index % 6) + 1).padStart(2, '0');
    return [
      `L25-${String(index + 1).padStart(4, '0')}`,
      `${1000 + index},50`,
      'EUR',
      `15.${month}.2025`,
      `28.${month}.2025`,
      `Kunde ${debtor} GmbH`,
      `Hauptstraße ${debtor + 1}`,
      '80331',
      'München',
      'Deutschland',
    ].join(';');
  });
  const headings =
    'Rechnungsnr;Offener Betrag;Währung;Rechnungsdatum;Fälligkeit;Kunde;Straße;PLZ;Ort;Land';
  return [headings, ...lines].join('\r\n');
}

/** A list of four invoices of two companies, priced. */
export async function openListed(csv = overdueList(4, 2)) {
  const adapter = createScript();
  const tab = createTab();
  const page = await openBulk(tab, adapter.connect());
  const taken = await page.drop(csv);
  await tab.advance(400);
  const {bulk, all} = page;
  const row = (number: string) => bulk.rows.find((one) => one.invoice.number === number)!;
  return {
    adapter,
    tab,
    taken,
    ...page,
    row,
    edit: (number: string, field: Parameters<typeof bulk.edit>[1], value: string) =>
      bulk.edit(row(number).id, field, value),
    /** The invoices of each case. */
    grouped: () => all().map(({plan}) => plan.rows.map((one) => one.invoice.number)),
    said: () => all().flatMap(({saidErrors}) => Object.entries(saidErrors)),
    caseOf: (number: string) =>
      all().find(({plan}) => plan.rows.some((one) => one.invoice.number === number))!,
    /** Lets checks end, typing pause and prices come. */
    async pass() {
      await quiet();
      await tab.advance(400);
    },
  };
}
