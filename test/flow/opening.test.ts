import {describe, expect, it} from 'vitest';
import type {Connection} from '../../src/client/index.js';
import type {Problem, Session} from '../../src/contract/index.js';
import {createScript} from './support/adapter.js';
import {anna, invoice, problem} from './support/answers.js';
import {createTab, openPage, quiet, type PageOptions} from './support/form.js';

/** A page whose adapter takes its time to say who is there. */
async function openWaiting(options: PageOptions = {}, tab = createTab()) {
  const adapter = createScript();
  const connection = adapter.connect();
  let goOn: () => void = () => undefined;
  const pause = new Promise<void>((resolve) => (goOn = resolve));
  const slow: Connection = {
    ...connection,
    session: async () => {
      await pause;
      return connection.session();
    },
  };
  const page = await openPage(tab, slow, {invoices: [], isWaiting: true, ...options});
  return {
    ...page,
    tab,
    async hear(answer: Session | Problem) {
      adapter.answer('GET /session', answer);
      goOn();
      await quiet();
    },
  };
}

describe('While nobody knows who is there', () => {
  it('the first step can be filled in; what was typed stays, and is kept sealed afterwards', async () => {
    const {form, tab, phase, events, hear} = await openWaiting();
    expect(phase('editing').step).toBe('claim');
    form.edit('invoices.0.amount', '4711');
    await tab.advance(400);
    expect(tab.dump()).toBe('');
    expect(form.state.isDraftLost).toBeFalsy();
    await hear(anna);
    expect(form.state.session).toEqual(anna);
    expect(form.state.values.invoices[0]?.amount).toBe('4711');
    expect(events.filter(({type}) => type === 'step-changed')).toHaveLength(1);
    await tab.advance(400);
    expect(tab.dump()).toMatch(/^debitura-embed:draft:/);
    expect(tab.dump()).not.toContain('4711');
  });

  it('nothing is kept of a form in which nobody typed', async () => {
    const {tab, phase, hear} = await openWaiting();
    await hear(anna);
    await tab.advance(400);
    expect(phase('editing').step).toBe('claim');
    expect(tab.dump()).toBe('');
  });

  it('who may not submit is told so as soon as it is known', async () => {
    const {phase, hear} = await openWaiting();
    await hear({...anna, can: ['read']});
    expect(phase('stopped').problem.code).toBe('forbidden');
  });

  it('a managing partner begins at the creditor, with what was typed', async () => {
    const {form, phase, hear} = await openWaiting();
    form.edit('invoices.0.amount', '4711');
    await hear({...anna, desk: 'managing-partner', client: null});
    expect(phase('editing').step).toBe('creditor');
    expect(form.state.values.invoices[0]?.amount).toBe('4711');
  });

  it('who is signed out hears it, and another try does not show the fields in between', async () => {
    const {form, phase, events, hear} = await openWaiting();
    await hear(problem('unauthenticated'));
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    const again = form.start({
      invoices: [],
      pendingContracts: 'allow',
      returnUrl: 'https://ledgerly.example/',
      isTest: false,
      locale: 'en',
    });
    expect(phase('loading').name).toBe('loading');
    await again;
    expect(events.filter(({type}) => type === 'step-changed')).toHaveLength(1);
  });

  it('the page waits where the first step depends on it: invoices, a draft, another desk', async () => {
    const tab = createTab();
    tab.storage.setItem('anything', 'of this tab');
    const pages = [
      await openWaiting({invoices: [invoice]}),
      await openWaiting({}, tab),
      await openWaiting({creditorCompanyName: 'Nordlys'}),
    ];
    for (const {phase} of pages) expect(phase('loading').name).toBe('loading');
  });
});
