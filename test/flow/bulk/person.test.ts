import {describe, expect, it} from 'vitest';
import {createScript} from '../support/adapter.js';
import {anna, bent, created, invoice} from '../support/answers.js';
import {createTab, quiet} from '../support/form.js';
import {openBulk} from './support.js';

/** Anna's list of five debtors, priced, on a page whose login the page has when something else is asked. */
async function setup() {
  const adapter = createScript();
  const tab = createTab();
  const {client, ...connection} = adapter.connect();
  const held: (() => void)[] = [];
  const invoices = Array.from({length: 5}, (_, index) => ({
    ...invoice,
    number: `P-${index}`,
    debtor: {...invoice.debtor, name: `Debtor ${index} GmbH`},
  }));
  adapter.answer('POST /cases', created);
  const page = await openBulk(
    tab,
    {
      ...connection,
      client: {
        ...client,
        async createCase(...call) {
          await new Promise<void>((resolve) => held.push(resolve));
          return client.createCase(...call);
        },
      },
      session: () => client.session(),
      refreshSession: () => client.session(),
    },
    {invoices},
  );
  await page.priced();
  return {
    adapter,
    tab,
    held,
    /** The answers on their way arrive. */
    async answer() {
      for (const go of held.splice(0)) go();
      await quiet();
    },
    sent: () => adapter.of('POST /cases').length,
    ...page,
  };
}

describe('A list on a page whose login changes', () => {
  it('is not confirmed as somebody else, who gets an empty list', async () => {
    const {adapter, bulk, tab, sent, held} = await setup();
    await bulk.openReview();
    bulk.setConsent(true);
    bulk.setDataProcessing(true);
    adapter.answer('GET /session', bent);
    await bulk.confirm();
    await tab.advance(5_000);
    expect([sent(), held.length]).toEqual([0, 0]);
    expect(bulk.state.session?.subject).toBe(bent.subject);
    expect(bulk.state.phase.name).toBe('editing');
    expect(bulk.rows).toEqual([]);
  });

  it('sends no further case as somebody else while it is on its way', async () => {
    const {adapter, bulk, confirm, until, held, answer, sent, events, count} = await setup();
    await confirm();
    await until(() => held.length === 3);
    adapter.answer('GET /session', bent);
    await answer();
    await until(() => 'isPaused' in bulk.state.phase && bulk.state.phase.isPaused);
    expect(sent()).toBe(3);
    expect([count('made'), count('waiting')]).toEqual([3, 2]);
    expect(events).toContainEqual({type: 'session-expired'});
    await bulk.resume();
    expect(bulk.rows).toEqual([]);
    expect(sent()).toBe(3);
  });

  it('goes on for the person who confirmed it, once that one is back', async () => {
    const {adapter, bulk, confirm, until, held, answer, sent, count} = await setup();
    await confirm();
    await until(() => held.length === 3);
    adapter.answer('GET /session', bent);
    await answer();
    await until(() => 'isPaused' in bulk.state.phase && bulk.state.phase.isPaused);
    adapter.answer('GET /session', anna);
    await bulk.resume();
    await until(() => held.length === 2);
    await answer();
    await until(() => count('made') === 5);
    expect(sent()).toBe(5);
  });

  it('is not sent on after a pause as somebody else', async () => {
    const {adapter, bulk, confirm, until, held, answer, sent} = await setup();
    await confirm();
    await until(() => held.length === 3);
    bulk.pause();
    await answer();
    adapter.answer('GET /session', bent);
    await bulk.resume();
    await quiet();
    expect(held).toHaveLength(0);
    expect(sent()).toBe(3);
    expect(bulk.rows).toEqual([]);
  });

  it('stays as it is where nobody can say who is there, and goes when somebody can', async () => {
    const {adapter, bulk, confirm, until, held, answer, count, sent} = await setup();
    await bulk.openReview();
    bulk.setConsent(true);
    bulk.setDataProcessing(true);
    adapter.answer('GET /session', 'cut');
    await bulk.confirm();
    expect([bulk.state.phase.name, bulk.state.lookUp.name]).toEqual(['editing', 'failed']);
    expect(held).toHaveLength(0);
    adapter.answer('GET /session', anna);
    await confirm();
    while (count('made') < 5) {
      await until(() => held.length > 0);
      await answer();
    }
    expect(sent()).toBe(5);
  });
});
