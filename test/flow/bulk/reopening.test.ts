import {describe, expect, it} from 'vitest';
import {totalsOf} from '../../../src/flow/bulk/list/totals.js';
import {anna, created, invoice, pending, preview, problem} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab, quiet} from '../support/form.js';
import {openBulk, openHeld, openInvoices} from './support.js';

const other = {...invoice, number: 'Z-1', debtor: {...invoice.debtor, name: 'Zeta GmbH'}};

describe('A list whose page is loaded anew', () => {
  it.each([
    ['nothing', []],
    ['other invoices', [other]],
  ])(
    'goes on with what was confirmed, each case once, when the page gives %s',
    async (_, given) => {
      const {adapter, tab, connection, confirm, until, held, leave, flow, sent} = await openHeld(4);
      await confirm();
      await until(() => held.length === 3);
      leave();
      flow();
      const again = await openBulk(tab, connection, {invoices: given});
      expect(again.bulk.state.isKept).toBe(true);
      await again.until(() => again.count('made') === 4);
      expect(new Set(sent()).size).toBe(4);
      expect(adapter.of('POST /cases')).toHaveLength(4);
      await again.until(() => again.bulk.state.phase.name === 'result');
      const numbers = again.bulk.rows.map((row) => row.invoice.number);
      expect(numbers).toEqual(['P-0', 'P-1', 'P-2', 'P-3', ...given.map(({number}) => number)]);
    },
  );

  it('asks what became of a confirm whose answer it never heard, and makes no second case', async () => {
    const {adapter, tab, connection, confirm, until, held, leave, flow, sent} = await openHeld(1);
    await confirm();
    await until(() => held.length === 1);
    leave();
    flow();
    adapter.answer('POST /cases', 'cut', created);
    const again = await openBulk(tab, connection);
    await again.until(() => again.count('made') === 1);
    expect(new Set(sent()).size).toBe(1);
  });

  it('reads a case that was made while its documents travelled, and makes no second one', async () => {
    const adapter = createScript();
    const tab = createTab();
    const connection = adapter.connect();
    connection.client.uploadFile = () => new Promise(() => undefined);
    const files = [new File(['%PDF-1.7'], 'a.pdf', {type: 'application/pdf'})];
    const page = await openBulk(tab, connection, {invoices: [{...invoice, files}]});
    await page.priced();
    await page.confirm();
    await page.until(() => adapter.of('POST /cases').length === 1);
    await quiet();
    page.leave();
    const again = await openBulk(tab, adapter.connect());
    await again.until(() => again.count('made') === 1);
    expect(adapter.of('POST /cases')).toHaveLength(1);
    expect(adapter.of('GET /cases/:id')).toHaveLength(1);
    expect(again.all()[0]?.unsent).toEqual(['a.pdf']);
  });

  it('shows its result as it was, with fees and what was refused', async () => {
    const {adapter, tab, confirm, finished, priced} = await openInvoices(
      {debtor: {name: 'A'}},
      {debtor: {name: 'B'}},
      {debtor: {name: 'C'}},
    );
    await priced();
    adapter.answer('POST /cases', created, pending, problem('business-rule'));
    await confirm();
    await finished();
    const asked = adapter.of('POST /cases/preview').length;
    const again = await openBulk(tab, adapter.connect());
    await tab.advance(400);
    expect(adapter.of('POST /cases/preview')).toHaveLength(asked);
    expect(again.bulk.state).toMatchObject({phase: {name: 'result'}, isKept: true});
    expect(again.all().map(({progress, fee}) => [progress.name, fee])).toEqual([
      ['made', 9.5],
      ['made', 9.5],
      ['failed', null],
    ]);
    expect(again.all().map(({progress}) => 'isSigned' in progress && progress.isSigned)).toEqual([
      true,
      false,
      false,
    ]);
    expect(adapter.of('POST /cases')).toHaveLength(3);
  });

  it('is another list when the page gives other invoices and nothing was on its way', async () => {
    const {adapter, tab} = await openInvoices({});
    await tab.advance(500);
    const again = await openBulk(tab, adapter.connect(), {invoices: [other]});
    expect(again.bulk.rows.map((row) => row.invoice.number)).toEqual(['Z-1']);
    expect(again.bulk.state).toMatchObject({phase: {name: 'editing'}, isReading: false});
  });
});

describe('A case that was refused because its fee is another one', () => {
  it('shows the fee of now after a reload as well', async () => {
    const {adapter, all, tab, confirm, finished, priced} = await openInvoices({});
    await priced();
    const pricing = {...preview.pricing!, totalSuccessFeePercentage: 12};
    const dearer = {...preview, pricing};
    adapter.answer('POST /cases', problem('fee-changed', {preview: dearer}));
    adapter.answer('POST /cases/preview', dearer);
    await confirm();
    await finished();
    expect(totalsOf(all())).toMatchObject([{claim: 5000, fee: 600}]);
    const again = await openBulk(tab, adapter.connect());
    again.bulk.openList();
    await tab.advance(400);
    await again.priced();
    expect(totalsOf(again.all())).toMatchObject([{claim: 5000, fee: 600}]);
  });
});

describe('A list that a page moves while it is sent', () => {
  it('sends nothing further until it stands there again', async () => {
    const {bulk, confirm, until, held, answer, count, finished} = await openHeld(5);
    await confirm();
    await until(() => held.length === 3);
    bulk.hostDisconnected();
    await answer();
    expect([held.length, count('waiting')]).toEqual([0, 2]);
    bulk.hostConnected();
    await until(() => held.length === 2);
    await answer();
    await finished();
    expect(count('made')).toBe(5);
  });

  it('stays paused when it was', async () => {
    const {bulk, confirm, until, held, answer} = await openHeld(5);
    await confirm();
    await until(() => held.length === 3);
    bulk.pause();
    await answer();
    bulk.hostDisconnected();
    bulk.hostConnected();
    await quiet();
    expect(held).toHaveLength(0);
    expect(bulk.state.phase).toMatchObject({name: 'sending', isPaused: true});
    await bulk.resume();
    expect(bulk.state.phase).toMatchObject({name: 'sending', isPaused: false, why: null});
  });
});

describe('A list that is paused', () => {
  it('stays so while nobody can say who is there, and says why', async () => {
    const {adapter, bulk, confirm, until, held, answer, count} = await openHeld(4);
    await confirm();
    await until(() => held.length === 3);
    bulk.pause();
    await answer();
    adapter.answer('GET /session', problem('upstream-unavailable'));
    await bulk.resume();
    expect(bulk.state.phase).toMatchObject({
      name: 'sending',
      isPaused: true,
      why: {code: 'upstream-unavailable'},
    });
    expect([held.length, count('waiting')]).toEqual([0, 1]);
    adapter.answer('GET /session', anna);
    await bulk.resume();
    await until(() => held.length === 1);
  });
});

describe('A list that cannot be opened', () => {
  it.each([
    ['who may not submit', {...anna, can: ['read']}, 'forbidden', 'error'],
    ['whose login has ended', problem('unauthenticated'), 'unauthenticated', 'session-expired'],
    ['whom nobody can name', problem('upstream-unavailable'), 'upstream-unavailable', 'error'],
  ] as const)('says why to somebody %s', async (_, session, code, event) => {
    const adapter = createScript();
    adapter.answer('GET /session', session);
    const {bulk, events} = await openBulk(createTab(), adapter.connect(), {invoices: [invoice]});
    expect(bulk.state.phase).toMatchObject({name: 'stopped', problem: {code}});
    expect(events).toMatchObject([{type: event}]);
  });
});

describe('A price in a list that could not be read', () => {
  it('is asked for again when it is wished', async () => {
    const {adapter, all, bulk, priced, tab} = await openInvoices({});
    await priced();
    adapter.answer('POST /cases/preview', problem('business-rule'));
    bulk.edit(bulk.rows[0]!.id, 'amount', '77');
    bulk.leaveField();
    await quiet();
    await tab.advance(400);
    expect(all().map(({state}) => state.price.status)).toEqual(['failed']);
    adapter.answer('POST /cases/preview', {
      isEligible: true,
      pricing: {totalSuccessFeePercentage: 8},
    });
    bulk.askPrice(all()[0]!.key);
    bulk.askPrice('nobody');
    await priced();
  });
});
