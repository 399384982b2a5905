import {describe, expect, it} from 'vitest';
import {createWorld, type Upstream, type WorldOptions} from '../../support/world.js';
import {answerOf, at, draft, json, newKey, read} from '../support.js';

async function setup(options: WorldOptions = {}) {
  const world = createWorld(options);
  const made = await answerOf(world.fetch(at('/cases'), json(draft(), newKey())));
  const {id} = made.body as {id: string};
  const ask = (path: string) => answerOf(world.fetch(at(path), read));
  return {...world, id, ask, state: world.sandbox.state};
}

const WITH_ZONE = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Writes other addresses into what Debitura says. */
const readdressed = (address: string) => (upstream: Upstream) => async (request: Request) => {
  const response = await upstream(request);
  const text = await response.text();
  const changed = text.replaceAll(/("(?:solutionUrl|fullQuoteLink)":)"[^"]*"/g, `$1"${address}"`);
  return new Response(changed || null, response);
};

describe('following a case', () => {
  it('tells its story with zones, payments by day, and none that was taken back', async () => {
    const {id, ask, state} = await setup();
    state.move(id, 'Active');
    const payment = state.pay(id, 1200);
    const {body} = await ask(`/cases/${id}/timeline`);
    const items = body.items as {date: string}[];
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) expect(item.date).toMatch(WITH_ZONE);
    const [first] = (await ask(`/cases/${id}/payments`)).body as unknown as object[];
    expect(first).toMatchObject({
      id: payment,
      grossAmount: 1200,
      currency: 'EUR',
      date: '2026-06-01',
    });
    state.removePayment(payment);
    expect((await ask(`/cases/${id}/payments`)).body).toEqual([]);
  });

  it('has no exclusive period before the work starts, and one with its extensions after', async () => {
    const {id, ask, state, as} = await setup();
    const before = await ask(`/cases/${id}/exclusive-period`);
    expect([before.status, before.body]).toEqual([200, null]);
    state.move(id, 'Active');
    state.extendExclusivePeriod(id, 'PaymentAgreement');
    const {body} = await ask(`/cases/${id}/exclusive-period`);
    expect(body).toMatchObject({status: 'Active', extensions: [{type: 'PaymentAgreement'}]});
    expect(body.currentEndDate).toMatch(/^2027-06-01/);
    const other = await answerOf(as('fjordby')(at(`/cases/${id}/exclusive-period`), read));
    expect(other.status).toBe(404);
  });

  it('says what is missing and what is to be done, and where', async () => {
    const {id, ask, state} = await setup();
    state.askForInfo(id, ['Please send the contract.']);
    const validation = await ask(`/cases/${id}/validation`);
    expect(validation.body).toEqual({
      needsInfo: true,
      items: [{resolutionArea: 'ProvideDocuments', description: 'Please send the contract.'}],
    });
    state.requireInput(id, 'Do you accept 4,000?');
    const tasks = (await ask(`/cases/${id}/tasks`)).body as unknown as Record<string, unknown>[];
    expect(tasks.length).toBeGreaterThan(1);
    expect(tasks.every(({caseId}) => caseId === id)).toBe(true);
    expect(tasks.some(({isAnsweredByChat}) => isAnsweredByChat)).toBe(true);
    expect(
      tasks.some(({solutionUrl}) => String(solutionUrl).startsWith('http://127.0.0.1:4010/')),
    ).toBe(true);
  });

  it('keeps the tasks of the account apart from those of cases', async () => {
    const {id, ask, state} = await setup();
    state.askForInfo(id, ['Please send the contract.']);
    state.unsign('nordlys', 'Sdca');
    const tasks = (await ask('/tasks')).body as unknown as Record<string, unknown>[];
    expect(tasks).toMatchObject([{type: 'SignContract', caseId: null}]);
  });

  it('shows what partners offer, in the list and in full', async () => {
    const {id, ask, state} = await setup();
    state.move(id, 'LeadsQuoteGiven');
    const [request] = (await ask(`/cases/${id}/quote-requests`)).body as unknown as {
      quoteRequestId: string;
      currentQuotesCount: number;
    }[];
    const quotesPath = `/cases/${id}/quote-requests/${request?.quoteRequestId}/quotes`;
    const quotes = (await ask(quotesPath)).body as unknown as {
      quoteId: string;
      successFee: number | null;
      fullQuoteLink: null;
    }[];
    expect(quotes).toHaveLength(request?.currentQuotesCount ?? -1);
    const [first] = quotes;
    const {body} = await ask(`${quotesPath}/${first?.quoteId}`);
    expect(body).toMatchObject({quoteId: first?.quoteId, successFee: first?.successFee});
    expect(body.fullQuoteLink).toMatch(/^http:\/\/127\.0\.0\.1:4010\//);
    expect((await ask(`/cases/${id}/quote-requests/..%2Fx/quotes`)).status).toBe(400);
  });

  it('passes no address on that leads elsewhere', async () => {
    for (const address of ['https://debitura.com.evil.example/x', 'javascript:alert(1)']) {
      const {id, ask, state} = await setup({faults: readdressed(address)});
      state.move(id, 'LeadsQuoteGiven');
      state.unsign('nordlys', 'Sdca');
      const [request] = (await ask(`/cases/${id}/quote-requests`)).body as unknown as {
        quoteRequestId: string;
      }[];
      const path = `/cases/${id}/quote-requests/${request?.quoteRequestId}/quotes`;
      const [quote] = (await ask(path)).body as unknown as {quoteId: string}[];
      expect((await ask(`${path}/${quote?.quoteId}`)).body.fullQuoteLink).toBeNull();
      for (const list of ['/tasks', `/cases/${id}/tasks`]) {
        const tasks = (await ask(list)).body as unknown as {solutionUrl: string | null}[];
        expect(tasks.length).toBeGreaterThan(0);
        expect(tasks.map(({solutionUrl}) => solutionUrl)).toEqual(tasks.map(() => null));
      }
    }
  });

  it('lists to each client its own users, also when another one asked just before', async () => {
    const {as} = await setup();
    const emails = async (tenant: string) => {
      const {body} = await answerOf(as(tenant)(at('/users'), read));
      return (body as unknown as {email: string}[]).map(({email}) => email.split('@')[1]);
    };
    expect(new Set(await emails('nordlys'))).toEqual(new Set(['nordlys.example']));
    expect(new Set(await emails('fjordby'))).toEqual(new Set(['fjordby.example']));
  });

  it('lists every user once, over several pages', async () => {
    const {ask, state, requests} = await setup();
    const client = state.clients.find(({externalTenantId}) => externalTenantId === 'nordlys');
    for (let number = 0; number < 130; number += 1)
      client?.users.push({
        id: crypto.randomUUID(),
        number: 9000 + number,
        name: `User ${number}`,
        email: `u${number}@nordlys.example`,
      });
    const users = (await ask('/users')).body as unknown as {email: string}[];
    expect(new Set(users.map(({email}) => email)).size).toBe(132);
    await ask('/users');
    expect(requests.filter(({url}) => url.includes('/users')).length).toBe(2);
  });
});
