import {describe, expect, it} from 'vitest';
import {PriceController, type PriceInput} from '../../src/flow/price/controller.js';
import {blankHost} from '../support/blank-host.js';
import {preview, problem} from './support/answers.js';
import {createScript, type Answer} from './support/adapter.js';
import {createTab, openPage, quiet} from './support/form.js';
import {openScripted} from './support/scripted.js';

async function form(...answers: Answer[]) {
  const page = await openScripted({}, {'POST /cases/preview': answers});
  page.form.change('claim');
  const asked = () => page.adapter.of('POST /cases/preview').length;
  const type = (amount: string) => page.form.edit('invoices.0.amount', amount);
  return {...page, asked, type};
}

describe('The price in the form', () => {
  it('is asked once when typing pauses', async () => {
    const {form: controller, tab, asked, type} = await form();
    for (const amount of ['1', '12', '120', '1,200']) {
      type(amount);
      await tab.advance(399);
    }
    expect(asked()).toBe(0);
    await tab.advance(1);
    expect(asked()).toBe(1);
    expect(controller.state.price).toMatchObject({
      status: 'known',
      question: {amountToRecover: 1200},
    });
  });

  it('is not asked twice for equal questions, until five minutes have passed', async () => {
    const {tab, asked, type} = await form();
    await tab.advance(400);
    type('7,000');
    await tab.advance(400);
    type('5,000');
    await tab.advance(400);
    expect(asked()).toBe(2);
    await tab.advance(5 * 60_000);
    type('7000');
    await tab.advance(400);
    expect(asked()).toBe(3);
  });

  it('is asked anew on the next step when it has grown old', async () => {
    const {form: controller, tab, asked} = await form();
    await tab.advance(400);
    controller.change('debtor');
    await tab.advance(5 * 60_000);
    expect(asked()).toBe(1);
    controller.change('review');
    await tab.advance(400);
    expect(asked()).toBe(2);
  });

  it('drops an answer that comes too late', async () => {
    const {adapter, tab} = await form();
    const late: ((answer: typeof preview) => void)[] = [];
    const connection = adapter.connect();
    const client = {
      ...connection.client,
      preview: () => new Promise<typeof preview>((resolve) => late.push(resolve)),
    };
    const page = await openPage(tab, {...connection, client});
    page.form.change('claim');
    await tab.advance(400);
    page.form.edit('invoices.0.amount', '9,000');
    await tab.advance(400);
    late[1]?.({...preview, partner: {name: 'New', country: 'Germany'}});
    await quiet();
    late[0]?.({...preview, partner: {name: 'Old', country: 'Germany'}});
    await quiet();
    expect(page.form.state.price).toMatchObject({preview: {partner: {name: 'New'}}});
  });

  it('stays visible while the next one is asked for', async () => {
    const {form: controller, tab, type} = await form();
    await tab.advance(400);
    type('9,000');
    expect(controller.state.price).toEqual({status: 'asking', last: preview});
  });

  it('is unknown again when too little is known to ask', async () => {
    const {form: controller, tab, type, asked} = await form();
    type('');
    await tab.advance(400);
    expect(controller.state.price).toEqual({status: 'unknown'});
    expect(asked()).toBe(0);
  });

  it('says why there is none, and is asked again on demand', async () => {
    const {form: controller, tab, events} = await form(problem('rate-limited'), preview);
    await tab.advance(400);
    expect(controller.state.price).toMatchObject({
      status: 'failed',
      problem: {code: 'rate-limited'},
    });
    expect(events.at(-1)?.type).toBe('error');
    await controller.askPrice();
    expect(controller.state.price.status).toBe('known');
  });

  it('is no error when nobody collects there: nothing is sent and the draft stays', async () => {
    const ineligible = {
      isEligible: false,
      ineligibilityReason: 'No partner',
      required: [],
      signingHandoff: null,
    };
    const {form: controller, adapter, submit, phase} = await form(ineligible);
    controller.change('review');
    expect(await submit()).toEqual([]);
    expect(phase('editing').step).toBe('review');
    expect(controller.state.price).toMatchObject({preview: {ineligibilityReason: 'No partner'}});
    expect(adapter.of('POST /cases')).toEqual([]);
  });
});

describe('The price beside an invoice', () => {
  const input: PriceInput = {amount: 5000, currency: 'EUR', country: 'DE', dueDate: '2026-02-10'};

  function open() {
    const adapter = createScript();
    const tab = createTab();
    const connection = adapter.connect();
    const events: {type: string}[] = [];
    const price = new PriceController(blankHost, {
      connection: () => connection,
      timers: tab.timers,
      now: tab.now,
      emit: (event) => events.push(event) > 0,
    });
    return {adapter, tab, price, events};
  }

  it('is asked by what the page says', async () => {
    const {adapter, tab, price} = open();
    price.ask(input);
    await tab.advance(400);
    expect(price.state).toMatchObject({status: 'known', preview});
    expect(JSON.parse(adapter.of('POST /cases/preview')[0]!.body)).toEqual({
      amountToRecover: 5000,
      currencyCode: 'EUR',
      debtor: {type: 'Company', countryAlpha2: 'DE'},
      dueDate: '2026-02-10',
    });
  });

  it('is forgotten and asked anew of another adapter', async () => {
    const {adapter, tab, price} = open();
    price.ask(input);
    await tab.advance(400);
    price.restart();
    expect(price.state).toEqual({status: 'asking', last: null});
    await tab.advance(400);
    expect(price.state.status).toBe('known');
    expect(adapter.of('POST /cases/preview')).toHaveLength(2);
  });

  it.each([{amount: null}, {amount: 0}, {currency: ''}, {country: 'Germany'}, {country: 'US'}])(
    'is not asked for %j',
    async (change) => {
      const {adapter, tab, price} = open();
      price.ask({...input, ...change});
      await tab.advance(400);
      expect(price.state).toEqual({status: 'unknown'});
      expect(adapter.calls).toEqual([]);
    },
  );

  it('names the state of an American debtor, and no day that is still to come', async () => {
    const {adapter, tab, price} = open();
    price.ask({...input, country: 'US', state: 'CA', debtorType: 'Private', dueDate: '2026-06-02'});
    expect(price.question).toEqual({
      amountToRecover: 5000,
      currencyCode: 'EUR',
      debtor: {type: 'Private', countryAlpha2: 'US', stateAlpha2: 'CA'},
    });
    price.ask({...input, state: 'CA', dueDate: '2026-06-01'});
    await tab.advance(400);
    expect(adapter.of('POST /cases/preview').map(({body}) => JSON.parse(body) as unknown)).toEqual([
      {...price.question, debtor: {type: 'Company', countryAlpha2: 'DE'}, dueDate: '2026-06-01'},
    ]);
  });

  it('is asked while the element is in the page only', async () => {
    const {adapter, tab, price} = open();
    price.ask(input);
    price.hostDisconnected();
    await tab.advance(60_000);
    expect(adapter.calls).toEqual([]);
    price.hostConnected();
    await tab.advance(400);
    expect(price.state.status).toBe('known');
  });

  it('tells the page why there is none, and of silence nothing but the state', async () => {
    const {adapter, tab, price, events} = open();
    adapter.answer('POST /cases/preview', problem('rate-limited'), 'cut');
    price.ask(input);
    await tab.advance(400);
    expect(events).toMatchObject([{type: 'error', problem: {code: 'rate-limited'}}]);
    await price.askAgain();
    expect(price.state).toEqual({status: 'failed', problem: null, last: null});
    expect(events).toHaveLength(1);
  });

  it('is nothing that can be asked again while too little is known', async () => {
    const {adapter, price} = open();
    price.ask({...input, amount: null});
    await price.askAgain();
    expect(price.state).toEqual({status: 'unknown'});
    expect(adapter.calls).toEqual([]);
  });

  it('tells the page when the session has ended', async () => {
    const {adapter, tab, price, events} = open();
    adapter.answer('POST /cases/preview', problem('unauthenticated'), preview);
    price.ask(input);
    await tab.advance(400);
    expect(events).toEqual([{type: 'session-expired'}]);
    await price.askAgain();
    expect(price.state.status).toBe('known');
  });
});
