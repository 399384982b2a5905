import {describe, expect, it} from 'vitest';
import type {SandboxSwitches} from '../../src/sandbox/index.js';
import {Clock} from '../../src/sandbox/clock.js';
import {RateLimits} from '../../src/sandbox/http/rate-limits.js';
import {World} from '../../src/sandbox/world/world.js';
import {askClients, newcomer} from './onboarding/newcomer.js';
import {buckets, draft, draftIn, read, setup, submit, upload} from './support.js';

const {debtor} = draft;

describe('a switch changes the reading:', () => {
  const person = {debtor: {...debtor, type: 'Person'}};
  const bare = {debtor: {...debtor, address: null, city: null}};
  const over6 = {...buckets, amountToRecoverOver6Months: 5000};
  it.each<[Partial<SandboxSwitches>, object, number]>([
    [{dueDateTodayAccepted: false}, {dueDate: '2026-08-15'}, 400],
    [{over6MonthsStrict: true}, over6, 400],
    [{addressRequired: false}, bare, 200],
    [{contactPersonRequired: true}, {}, 400],
    [{personAccepted: true}, person, 200],
    [{unknownFieldsRejected: true}, {colour: 'red'}, 400],
    [{minimumOnCreate: true}, {amountToRecover: 50}, 422],
    [{duplicateAs422: true}, {creditorReference: '2025-0112'}, 422],
  ])('%o', async (switches, change, status) => {
    const other = (await submit(change)).status;
    expect(other).not.toBe(status);
    expect((await submit(change, switches)).status).toBe(status);
  });

  it('field keys in PascalCase', async () => {
    const {body} = await submit({debtor: {...debtor, name: ''}}, {pascalCaseFieldKeys: true});
    expect(Object.keys(body)).toEqual(['Debtor.Name']);
  });

  it('the lifecycle as an enum name', async () => {
    const {body} = await submit({}, {lifecycleAsText: false});
    expect(body.lifecycle).toBe('PendingVerificationInternal');
  });

  it('no token before the SDCA is signed', async () => {
    const json = {externalTenantId: 'havn'};
    expect((await setup().referral('POST', '/oauth/token', {json})).status).toBe(200);
    const strict = setup({switches: {tokenBeforeSigning: false}});
    expect((await strict.referral('POST', '/oauth/token', {json})).status).toBe(404);
    strict.sandbox.state.unsign('nordlys', 'Sdca');
    const signedBefore = {json: {externalTenantId: 'nordlys'}};
    expect((await strict.referral('POST', '/oauth/token', signedBefore)).status).toBe(404);
  });

  it('missing KYC waits with the other contracts', async () => {
    const british = draftIn('GB', {allowPendingContracts: true});
    const hard = await submit(british);
    expect([hard.status, hard.body.businessErrors[0]?.type]).toEqual([
      422,
      'MissingKycVerification',
    ]);
    expect(hard.body.signingHandoff).not.toBeNull();
    const soft = await submit(british, {kycBlocksPendingContracts: false});
    expect([soft.status, soft.body.lifecycle]).toEqual([200, 'Pending contract signing']);
  });

  it('paging in pageData', async () => {
    const nordlys = await setup({switches: {pageDataName: true}}).actingFor('nordlys');
    const {body} = await read(nordlys('GET', '/cases'));
    expect(Object.keys(body)).toEqual(['pageData', 'cases']);
  });

  it('no idempotency keys', async () => {
    const nordlys = await setup({switches: {idempotencyKeys: false}}).actingFor('nordlys');
    const create = () =>
      read(nordlys('POST', '/cases', {json: draft, headers: {'idempotency-key': 'key-1'}}));
    expect((await create()).status).toBe(200);
    expect((await create()).body.businessErrors[0]?.type).toBe('DuplicateReference');
  });

  it('no Word documents', async () => {
    const {sandbox, referral} = setup({switches: {guideFileTypes: false}});
    const path = `/cases/${sandbox.state.cases[0]!.id}/files`;
    expect((await referral('POST', path, {body: upload('file', 'a.docx')})).status).toBe(415);
  });

  it('the KYC status as its schema prints it', async () => {
    const {referral} = setup({switches: {kycStatusSnakeCase: false}});
    expect((await read(referral('GET', '/clients/nordlys'))).body.kycStatus).toBe('NotRequired');
  });

  it('fifty cases a page', async () => {
    const sizes = async (switches: Partial<SandboxSwitches>) => {
      const {referral, actingFor} = setup({switches});
      const nordlys = await actingFor('nordlys');
      const lists = [await read(referral('GET', '/cases')), await read(nordlys('GET', '/cases'))];
      return lists.map(({body}) => body.page.pageSize);
    };
    expect(await sizes({})).toEqual([10, 10]);
    expect(await sizes({fiftyCasesPerPage: true})).toEqual([50, 50]);
  });

  it('the partner’s frozen fee beside a client', async () => {
    const client = async (switches: Partial<SandboxSwitches>) =>
      (await read(setup({switches}).referral('GET', '/clients/nordlys'))).body;
    expect(await client({})).not.toHaveProperty('referralFeePercentageSnapshot');
    expect(await client({referralFeeSnapshot: true})).toMatchObject({
      referralFeePercentageSnapshot: 40,
    });
  });

  it('the limit of a day from midnight', () => {
    const nextDay = (switches: Partial<SandboxSwitches>) => {
      let time = Date.parse('2026-08-15T19:30:00Z');
      const world = new World(new Clock(() => time), Math.random, switches);
      const limits = new RateLimits();
      for (let count = 0; count < 100_000; count += 1) {
        if (count % 2_000 === 0) time += 60_000;
        limits.count('key', world);
        if (count % 20_000 === 19_999) time += 50 * 60_000;
      }
      return () => limits.count('key', world);
    };
    expect(nextDay({})).toThrow();
    expect(nextDay({dailyLimitFromMidnight: true})).not.toThrow();
  });

  it('another tenant’s user is asked for the link, and its account moves to the tenant that asked', async () => {
    const {sandbox, referral, send} = setup({switches: {otherTenantNeedsLinking: true}});
    const json = newcomer({users: [{name: 'Mette Holm', email: 'mette@nordlys.example'}]});
    const {status, body} = await askClients(referral, json);
    expect([status, body.type]).toEqual([409, 'ClientExistsNeedsLinking']);
    const {pathname, search} = new URL(body.data.onboardingLinks.url);
    await send('POST', pathname + search, {body: new URLSearchParams({decision: 'approve'})});
    const {clients} = sandbox.state;
    expect(clients.map(({externalTenantId}) => externalTenantId)).toContain('newcomer');
    expect(new Set(clients).size).toBe(clients.length);
    expect((await referral('GET', '/clients/nordlys')).status).toBe(404);
  });
});
