import {describe, expect, it} from 'vitest';
import {createWorld, type Upstream, type WorldOptions} from '../support/world.js';
import {answerOf, at, draft, json, newKey, read} from './support.js';

/** Submits a draft as a client and answers what came back. */
async function submit(
  changes: Record<string, unknown> = {},
  tenant = 'nordlys',
  options: WorldOptions = {},
) {
  const world = createWorld(options);
  const answer = await answerOf(world.as(tenant)(at('/cases'), json(draft(changes), newKey())));
  return {...answer, world};
}

const debtorIn = (countryAlpha2: string, more: object = {}) => ({
  debtor: {...draft().debtor, countryAlpha2, ...more},
});

describe('a case that Debitura refuses', () => {
  it('says where to sign what is missing', async () => {
    const {status, body} = await submit({}, 'havn');
    expect([status, body.code]).toEqual([422, 'signing-required']);
    expect(body.signingHandoff).toEqual({
      combinedSigningUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4010\//) as string,
    });
    const poa = await submit(debtorIn('FR'));
    expect([poa.status, poa.body.code]).toEqual([422, 'signing-required']);
  });

  it('never hands out a signing address of another host', async () => {
    const {body} = await submit({}, 'havn', {
      adapter: {signingOrigins: ['https://app.debitura.com']},
    });
    expect(body.code).toBe('signing-required');
    expect(body).not.toHaveProperty('signingHandoff');
  });

  it('says when the client must be verified first', async () => {
    const {status, body} = await submit({...debtorIn('GB'), allowPendingContracts: true});
    expect([status, body.code]).toEqual([422, 'kyc-required']);
  });

  it('says when nobody takes the claim', async () => {
    const {status, body} = await submit(debtorIn('AQ'));
    expect([status, body.code]).toEqual([422, 'not-eligible']);
  });

  it('is created and waits for signatures when that is allowed', async () => {
    const {status, body} = await submit({allowPendingContracts: true}, 'havn');
    expect([status, body.lifecycle]).toEqual([201, 'PendingContractSigning']);
    expect(body.signingHandoff).toEqual({combinedSigningUrl: expect.any(String) as string});
  });

  it('names the field, whatever casing Debitura uses', async () => {
    for (const pascalCaseFieldKeys of [false, true]) {
      const sandbox = {switches: {pascalCaseFieldKeys}};
      const {status, body} = await submit({currencyCode: 'XYZ'}, 'nordlys', {sandbox});
      expect([status, body.code]).toEqual([400, 'invalid']);
      expect(body.fieldErrors).toMatchObject({currencyCode: [{code: 'not-a-code'}]});
    }
  });

  it('is refused here already when a field is wrong, without a call', async () => {
    const {status, body, world} = await submit({
      amountToRecover: 0,
      date: '2026-06-02',
      creditorReference: '',
      debtor: {type: 'Company', name: 'A\u0007B', address: 'x', city: 'y', countryAlpha2: 'US'},
    });
    expect(status).toBe(400);
    expect(Object.keys(body.fieldErrors as object).sort()).toEqual([
      'amountToRecover',
      'creditorReference',
      'date',
      'debtor.name',
      'debtor.stateAlpha2',
      'dueDate',
    ]);
    expect(world.requests).toHaveLength(0);
  });

  it('shows the case that has the reference already, in either spelling of the refusal', async () => {
    for (const duplicateAs422 of [false, true]) {
      const {fetch} = createWorld({sandbox: {switches: {duplicateAs422}}});
      const body = draft({creditorReference: 'INV 2025/7'});
      const made = await answerOf(fetch(at('/cases'), json(body, newKey())));
      const again = await answerOf(fetch(at('/cases'), json(body, newKey())));
      expect([again.status, again.body.code]).toEqual([409, 'duplicate-reference']);
      expect(again.body.caseId).toBe(made.body.id);
    }
  });

  it('sends nobody to a page that is not the platform’s', async () => {
    const foreign = await submit({returnUrl: 'https://evil.example/'});
    expect(foreign.body.fieldErrors).toEqual({returnUrl: [{code: 'other'}]});
    expect((await submit({returnUrl: 'https://ledgerly.example/cases?x=1'})).status).toBe(201);
    const listed = {adapter: {allowedReturnOrigins: ['https://other.example']}};
    expect((await submit({returnUrl: 'https://other.example/'}, 'nordlys', listed)).status).toBe(
      201,
    );
    expect((await submit({returnUrl: 'https://ledgerly.example/'}, 'nordlys', listed)).status).toBe(
      400,
    );
  });
});

describe('a client', () => {
  it('whose link ended is not ready', async () => {
    const {fetch, sandbox} = createWorld();
    sandbox.state.archiveLink('nordlys');
    const {status, body} = await answerOf(fetch(at('/cases'), read));
    expect([status, body.code]).toEqual([409, 'client-not-ready']);
  });

  it('that must sign before it gets a bearer is told where', async () => {
    const {as} = createWorld({sandbox: {switches: {tokenBeforeSigning: false}}});
    const {status, body} = await answerOf(as('havn')(at('/cases'), read));
    expect([status, body.code]).toEqual([409, 'client-not-ready']);
    expect(body.url).toMatch(/^http:\/\/127\.0\.0\.1:4010\//);
  });

  it('sees the price before it is one, without a partner', async () => {
    const {as} = createWorld();
    const question = {
      amountToRecover: 5000,
      currencyCode: 'EUR',
      debtor: {type: 'Company', countryAlpha2: 'GB'},
    };
    const {status, body} = await answerOf(as('nobody')(at('/cases/preview'), json(question)));
    expect(status).toBe(200);
    expect(body).toMatchObject({isEligible: true, signingHandoff: null});
    expect(body.required).toContainEqual({type: 'Kyc', isBlocking: true});
    expect(body).not.toHaveProperty('partner');
  });

  it('is shown where it stands', async () => {
    const {as} = createWorld();
    const state = async (tenant: string) => (await answerOf(as(tenant)(at('/client'), read))).body;
    expect(await state('nordlys')).toMatchObject({status: 'ready', countryAlpha2: 'DK'});
    expect(await state('havn')).toMatchObject({status: 'sign', url: expect.any(String) as string});
    expect(await state('odder')).toMatchObject({
      status: 'upgrade',
      url: expect.any(String) as string,
    });
    expect(await state('nobody')).toMatchObject({status: 'none', kycStatus: 'not_required'});
  });

  it('whose bearer ran out is served by one new one', async () => {
    const {fetch, sandbox} = createWorld();
    await fetch(at('/cases'), read);
    sandbox.state.expireTokens();
    expect((await fetch(at('/cases'), read)).status).toBe(200);
    expect(sandbox.state.mints).toBe(2);
  });

  it('whose new bearer is refused as well has a dead link', async () => {
    const faults = (upstream: Upstream) => (request: Request) =>
      request.url.includes('/customer/')
        ? Promise.resolve(new Response('{}', {status: 401}))
        : upstream(request);
    const {fetch, sandbox} = createWorld({faults});
    const {status, body} = await answerOf(fetch(at('/cases'), read));
    expect([status, body.code]).toEqual([409, 'client-link-dead']);
    expect(sandbox.state.mints).toBe(2);
  });

  it('gets a new bearer a minute before the old one ends', async () => {
    const {fetch, sandbox, advance} = createWorld();
    await fetch(at('/cases'), read);
    advance(1_739_000);
    await fetch(at('/cases'), read);
    expect(sandbox.state.mints).toBe(1);
    advance(2_000);
    await fetch(at('/cases'), read);
    expect(sandbox.state.mints).toBe(2);
  });
});
