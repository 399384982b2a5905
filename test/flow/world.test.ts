import {describe, expect, it} from 'vitest';
import {connectTo} from './support/adapter.js';
import {invoice} from './support/answers.js';
import {openPage} from './support/form.js';
import {visitorOf} from './onboarding/support.js';
import {open, owing} from './support/place.js';

describe('The form before a real adapter and sandbox', () => {
  it('brings a company debtor in Germany from the form to the receipt', async () => {
    const {client, submit, phase, form} = await open();
    expect(await submit()).toEqual([]);
    expect(form.state.price).toMatchObject({preview: {pricing: {totalSuccessFeePercentage: 9.5}}});
    const {case: made} = phase('receipt');
    expect(await client.caseByCreditorReference('2026-001')).toMatchObject({id: made.id});
  });

  it('brings three invoices in kroner from the form to the receipt', async () => {
    const one = {...invoice, currency: 'DKK', debtor: {...invoice.debtor, countryAlpha2: 'DK'}};
    const invoices = [
      {...one, number: '24-1', date: '2024-01-01', dueDate: '2024-02-01', amount: 4000},
      {...one, number: '25-1', date: '2025-01-01', dueDate: '2025-02-01', amount: 4000},
      {...one, number: '26-1', date: '2026-04-01', dueDate: '2026-05-01', amount: 4000},
    ];
    const {submit, phase, form} = await open({page: {invoices}});
    expect(await submit()).toEqual([]);
    expect(phase('receipt').case).toMatchObject({creditorReference: '24-1 +2', grossAmount: 12000});
    expect(form.state.price).toMatchObject({preview: {pricing: {ageSurchargePercentage: 7.67}}});
  });

  it('waits for the signature that a partner in California wants first', async () => {
    const us = owing({currency: 'USD'}, {countryAlpha2: 'US', stateAlpha2: 'CA'});
    const {submit, phase, form, tab} = await open({page: us});
    await submit();
    expect(phase('signing').case?.lifecycle).toBe('PendingContractSigning');
    await form.sign();
    expect(tab.left).toEqual([phase('signing').url]);
  });

  it('shows the case that already has the number', async () => {
    const {client, tab, until, submit, phase} = await open();
    await submit();
    const first = phase('receipt').case;
    const again = await openPage(tab, connectTo(client));
    await tab.advance(400);
    await until(() => again.form.state.price.status === 'known');
    await again.submit();
    expect(again.phase('duplicate').case?.id).toBe(first.id);
  });

  it('makes one case when the first answer is cut after the work', async () => {
    const {client, tab, until, form, phase} = await open({page: owing({number: 'SANDBOX-CUT-1'})});
    await tab.advance(400);
    await until(() => form.state.price.status === 'known');
    form.setConsent(true);
    form.setDataProcessing(true);
    void form.confirm();
    for (const seconds of [0, 2, 4, 8]) {
      await until(() => form.state.phase.name !== 'submitting');
      await tab.advance(seconds * 1000);
    }
    await until(() => form.state.phase.name === 'receipt');
    const {cases} = await client.cases();
    expect(cases.filter(({creditorReference}) => creditorReference === 'SANDBOX-CUT-1')).toEqual([
      expect.objectContaining({id: phase('receipt').case.id}),
    ]);
  });

  it('says "checking" when Debitura answers too late, then shows the case, all under one key (GUARD 5)', async () => {
    const limits = new Set<() => void>();
    let isLate = true;
    const created: Request[] = [];
    const {client, tab, until, form, phase, world} = await open({
      page: owing({number: 'LATE-1'}),
      adapter: {
        timers: {
          after: (_, callback) => (limits.add(callback), () => limits.delete(callback)),
          sleep: () => Promise.resolve(),
        },
      },
      // The work is done; every time limit of the adapter passes before the answer comes.
      faults: (upstream) => async (request) => {
        if (request.method !== 'POST' || !request.url.endsWith('/customer/cases'))
          return upstream(request);
        const {method, headers, url} = request;
        created.push(new Request(url, {method, headers, body: await request.arrayBuffer()}));
        const answer = await upstream(created.at(-1)!.clone());
        if (!isLate) return answer;
        for (const passes of limits) passes();
        return new Promise<Response>(() => undefined);
      },
    });
    await tab.advance(400);
    await until(() => form.state.price.status === 'known');
    form.setConsent(true);
    form.setDataProcessing(true);
    void form.confirm();
    await until(() => form.state.phase.name === 'checking');
    isLate = false;
    await tab.advance(60_000);
    await until(() => form.state.phase.name === 'receipt');

    const sent = created.map(async (request) => [
      request.headers.get('idempotency-key'),
      await request.text(),
    ]);
    expect(created.length).toBeGreaterThan(1);
    expect(new Set((await Promise.all(sent)).map(String)).size).toBe(1);
    const made = world.sandbox.state.cases.filter(
      ({creditorReference}) => creditorReference === 'LATE-1',
    );
    expect(made.map(({id}) => id)).toEqual([phase('receipt').case.id]);
    expect((await client.cases()).cases.map(({id}) => id)).toContain(made[0]?.id);
  });

  it('says that nobody collects in Antarctica, and keeps the draft', async () => {
    const {form, tab, until, phase} = await open({page: owing({}, {countryAlpha2: 'AQ'})});
    await tab.advance(400);
    await until(() => form.state.price.status === 'known');
    expect(form.state.price).toMatchObject({preview: {isEligible: false}});
    form.setConsent(true);
    form.setDataProcessing(true);
    await form.confirm();
    expect(phase('editing').step).toBe('review');
  });

  it('asks for an identity before anything else where the partner wants one', async () => {
    const gb = owing({currency: 'GBP'}, {countryAlpha2: 'GB', city: 'London'});
    const {submit, phase} = await open({page: gb});
    await submit();
    expect(phase('signing')).toMatchObject({case: null});
  });

  it('does not call a case signed whose signing pages still ask for an identity, and does once it is told', async () => {
    const gb = owing({currency: 'GBP'}, {countryAlpha2: 'GB', city: 'London'});
    const {submit, phase, form, client, world, events} = await open({
      page: gb,
      sandbox: {switches: {kycBlocksPendingContracts: false}},
    });
    await submit();
    const {case: made, url} = phase('signing');
    const status = await client.contractStatus(made?.id ?? '');
    expect([status.sdca?.signed, status.needsPoaSigning]).toEqual([true, false]);
    await form.checkAgain();
    expect(phase('signing')).toMatchObject({case: {id: made?.id}});
    expect(phase('signing').url).toContain('/Signing/PendingContracts');
    const director = {
      directorFullName: 'Mia Holm',
      directorHomeAddress: 'Strandvej 1, Roskilde',
      directorDateOfBirth: '1980-02-03',
    };
    expect((await visitorOf(world).submit(url ?? '', director)).status).toBe(303);
    world.advance(10_000);
    await form.checkAgain();
    expect(phase('receipt').isSigned).toBe(true);
    expect(events.map(({type}) => type)).not.toContain('signing-returned');
  });
});
