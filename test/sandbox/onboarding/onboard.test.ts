import {describe, expect, it} from 'vitest';
import type {SandboxOptions} from '../../../src/sandbox/index.js';
import {draft, draftIn, read, setup} from '../support.js';
import {askClients, newcomer} from './newcomer.js';

const base = newcomer();
const [ellen] = base.users;
const onboard = (change: object = {}, domain?: string, options: SandboxOptions = {}) =>
  askClients(setup(options).referral, newcomer(change, domain));

describe('POST /clients', () => {
  it('makes a client that has to sign, and finds it again', async () => {
    const {referral, sandbox} = setup();
    const first = await askClients(referral, base);
    expect(first.status).toBe(202);
    expect(first.body).toMatchObject({
      externalTenantId: 'newcomer',
      onboardingDone: false,
      client: {companyName: 'Solvang Bageri ApS', country: 'Denmark', city: 'Roskilde'},
      users: [{email: 'ellen@solvang.example', firstName: 'Ellen', lastName: 'Maria Juul'}],
      isAttributedClient: true,
      kycStatus: 'not_required',
      caseResults: null,
    });
    const {pathname} = new URL(first.body.onboardingLinks!.url);
    expect(pathname).toMatch(/^\/onboarding\/companydetails\/[\da-f-]{36}$/);
    expect(await askClients(referral, base)).toEqual(first);
    expect((await read(referral('GET', '/clients/newcomer'))).body).toEqual(first.body);
    expect(sandbox.state.clients).toHaveLength(6);
  });

  it('answers 201 for a signed client, and 202 again when the agreement was renewed', async () => {
    const {referral} = setup();
    const ask = (externalTenantId: string) => askClients(referral, newcomer({externalTenantId}));
    expect(await ask('nordlys')).toMatchObject({status: 201, body: {onboardingLinks: null}});
    const renewed = await ask('odder');
    expect(renewed.status).toBe(202);
    expect(renewed.body.onboardingLinks?.url).toContain('/onboarding/ContractUpgrade/Sign/');
  });

  it('makes one client of calls at the same time, even slow ones', async () => {
    const {referral, sandbox} = setup();
    const cases = [{...draft, creditorReference: 'SANDBOX-SLOW-1'}];
    const calls = Array.from({length: 5}, () => askClients(referral, newcomer({cases})));
    await expect.poll(() => sandbox.clock.sleeping).toBe(1);
    await sandbox.clock.advance(10_000);
    const answers = await Promise.all(calls);
    expect(answers.map(({status}) => status)).toEqual([202, 202, 202, 202, 202]);
    expect(new Set(answers.map(({body}) => body.onboardingLinks?.url)).size).toBe(1);
    const made = sandbox.state.cases.filter((each) => each.creditorReference === 'SANDBOX-SLOW-1');
    expect(made).toHaveLength(1);
  });

  it('may lose its answer after the work, and says the same when asked again', async () => {
    const {referral, sandbox} = setup();
    const json = newcomer({cases: [{...draft, creditorReference: 'SANDBOX-CUT-1'}]});
    await expect(referral('POST', '/clients', {json})).rejects.toThrow('cut the connection');
    const again = await askClients(referral, json);
    expect(again.body.caseResults?.failedCases[0]?.errorType).toBe('IdempotencyViolation');
    expect(sandbox.state.clients).toHaveLength(6);
  });

  it.each([
    [{users: []}, 'At least one user is required'],
    [
      {users: [ellen, {name: 'Ole', email: 'ole@solvang.example'}]},
      'When multiple users provided, exactly one must have IsOnboardingUser=true',
    ],
    [
      {users: [1, 2].map(() => ({...ellen, isOnboardingUser: true}))},
      'Only one user can be marked as IsOnboardingUser',
    ],
    [{client: {...base.client, country: 'XX'}}, 'Unknown country: XX'],
  ])('refuses %o', async (change, message) => {
    expect(await onboard(change)).toMatchObject({status: 400, body: {message}});
  });

  it('refuses nothing at all', async () => {
    const answer = await read(setup().referral('POST', '/clients', {body: 'null'}));
    expect([answer.status, answer.body.message]).toEqual([400, 'Request cannot be null']);
  });

  it.each([
    [{externalTenantId: ''}, 'ExternalTenantId'],
    [{client: {...base.client, name: ' '}}, 'Client.Name'],
    [{client: {...base.client, supportEmail: 'nobody'}}, 'Client.SupportEmail'],
    [{client: {...base.client, zipCode: 'x'.repeat(21)}}, 'Client.ZipCode'],
    [{client: null}, 'Client'],
    [{users: [{...ellen, email: 'ellen@mailinator.com'}]}, 'Users[0].Email'],
  ])('names the field of %o', async (change, field) => {
    const {status, body} = await onboard(change);
    expect([status, Object.keys(body.validationErrors)]).toEqual([400, [field]]);
    const strict = await onboard(change, undefined, {switches: {clientFieldErrors422: true}});
    expect(strict.status).toBe(422);
    expect(strict.body.businessErrors[0]?.message).toContain(field);
  });

  it('puts the onboarding user first', async () => {
    const users = [ellen, {name: 'Ole Juul', email: 'ole@solvang.example', isOnboardingUser: true}];
    const {body} = await onboard({users});
    expect(body.users).toMatchObject([{firstName: 'Ole'}, {firstName: 'Ellen'}]);
  });
});

describe('cases that travel along', () => {
  const three = [
    draft,
    draftIn('AQ', {creditorReference: 'INV-2'}),
    draftIn('GB', {creditorReference: 'INV-3'}),
    {...draft, creditorReference: 'SANDBOX-500'},
    {...draft, currencyCode: 'MGA', creditorReference: 'INV-5'},
  ];

  it('wait for the signature, and the others come back with their reason', async () => {
    const {referral, sandbox} = setup();
    const {status, body} = await askClients(referral, newcomer({cases: three}));
    expect(status).toBe(202);
    const {successfulCases, failedCases} = body.caseResults!;
    expect(
      successfulCases.map(({creditorReference, lifecycle}) => [creditorReference, lifecycle]),
    ).toEqual([
      ['INV-1', 'Pending contract signing'],
      ['INV-3', 'Pending contract signing'],
    ]);
    expect(failedCases.map(({caseIndex, errorType}) => [caseIndex, errorType])).toEqual([
      [1, 'NoPartnerAvailable'],
      [3, 'UnexpectedError'],
      [4, 'ValidationError'],
    ]);

    const again = await askClients(referral, newcomer({cases: three}));
    expect(again.body.caseResults?.successfulCases).toEqual([]);
    expect(again.body.caseResults?.failedCases.map(({errorType}) => errorType)).toEqual(
      three.map(() => 'IdempotencyViolation'),
    );
    const made = sandbox.state.cases.filter(({client}) => client.externalTenantId === 'newcomer');
    expect(made).toHaveLength(2);
  });

  it('are all checked before anything is made', async () => {
    const {referral, sandbox} = setup();
    const cases = [
      draft,
      {...draft, currencyCode: 'EUROS', creditorReference: 'INV-2'},
      {...draft, debtor: {...draft.debtor, email: 'nobody'}},
    ];
    const {status, body} = await askClients(referral, newcomer({cases}));
    expect([status, body.message]).toEqual([400, 'Case validation failed']);
    expect(body.validationErrors).toEqual({
      'Cases[1].CurrencyCode': ['Invalid currency code: EUROS'],
      'Cases[2].Debtor.Email': ['The debtor email is not a valid e-mail address'],
      'Cases[2].CreditorReference': ['Duplicate creditor reference: INV-1'],
    });
    expect(sandbox.state.clients).toHaveLength(5);
  });
});

describe('an account that Debitura knows already', () => {
  it.each([
    ['taken.example', {}, 'ClientAlreadyLinkedToAnotherPartner'],
    ['taken.example', {otherPartnerShortName: true}, 'AlreadyLinkedToAnotherPartner'],
    ['agency.example', {}, 'InvalidClientType'],
    ['nordlys.example', {emailDomainMatches: true}, 'AlreadyLinkedDifferentTenant'],
  ])('at %s with %o is a conflict without a way on', async (domain, switches, type) => {
    const {status, body} = await onboard({}, domain, {switches});
    expect([status, body.type, body.data]).toEqual([409, type, {externalTenantId: 'newcomer'}]);
  });

  it('is matched by the exact e-mail of a user of another tenant', async () => {
    const users = [{name: 'Mette Holm', email: 'Mette@nordlys.example'}];
    expect((await onboard({users})).body.type).toBe('AlreadyLinkedDifferentTenant');
    expect((await onboard({}, 'nordlys.example', {})).body.type).toBe(
      'AlreadyLinkedDifferentTenant',
    );
    const other = [{name: 'Mette Holm', email: 'm@nordlys.example'}];
    expect((await onboard({users: other})).status).toBe(202);
  });

  it('that is no creditor may surface as a 400', async () => {
    const switches = {invalidClientType409: false};
    const {status, body} = await onboard({}, 'agency.example', {switches});
    expect([status, body.businessErrors[0]?.type]).toEqual([400, 'InvalidClientType']);
  });
});
