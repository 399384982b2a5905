import {describe, expect, it} from 'vitest';
import {answering, draft} from '../support.js';
import type {WorldOptions} from '../../support/world.js';
import {draftIn, newcomer, newcomerAt, setup} from './support.js';

/** Debitura answers `POST /clients` with this. */
function answeringWith(status: number, body: object): Pick<WorldOptions, 'faults'> {
  return {
    faults: answering(
      ({method, url}) =>
        method === 'POST' && url.endsWith('/clients') && Response.json(body, {status}),
    ),
  };
}

describe('a company or a case that is not complete', () => {
  it('is named field by field before anything is sent', async () => {
    const {onboard, requests} = setup();
    const first = draft();
    const {status, body} = await onboard({
      client: {country: 'Denmark', name: ' '},
      cases: [
        first,
        {
          ...draft(),
          date: '2027-01-01',
          debtor: {...first.debtor, email: 'nobody', city: undefined},
        },
        draft({creditorReference: first.creditorReference}),
      ],
    });
    expect([status, body.code, body.fieldErrors]).toEqual([
      400,
      'invalid',
      {
        'client.name': [{code: 'required'}],
        'client.country': [{code: 'not-a-code'}],
        'cases.1.date': [{code: 'in-future', limit: '2026-06-01'}],
        'cases.1.dueDate': [{code: 'before-date', limit: '2027-01-01'}],
        'cases.1.debtor.email': [{code: 'not-an-email'}],
        'cases.1.debtor.city': [{code: 'required'}],
        'cases.2.creditorReference': [{code: 'duplicate'}],
      },
    ]);
    expect(requests).toEqual([]);
  });

  it('may send the user back to the platform only, in each case too', async () => {
    const {onboard, requests} = setup();
    const {status, body} = await onboard({cases: [draft({returnUrl: 'https://evil.example/'})]});
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(requests).toEqual([]);
  });

  it.each([
    ['cases', 7],
    ['cases', [null]],
    ['client', 'x'],
    ['handledCases', [1]],
  ])('is refused when %s is %j', async (name, value) => {
    const {status, body} = await setup().onboard({[name]: value});
    expect([status, body.code]).toEqual([400, 'invalid']);
  });
});

describe('a field that Debitura refuses', () => {
  it('is named by its path in the request, whatever casing Debitura writes', async () => {
    const validationErrors = {
      'Cases[0].Debtor.Email': ['The e-mail address is not valid'],
      'cases[1].creditorReference': ['Duplicate creditor reference: INV-1'],
      'Client.RegistrationNumber': ['Nobody has this number'],
      'Client.SupportEmail': ['Disposable e-mail addresses are not allowed'],
      'Users[0].Name': ['The name is required'],
    };
    const {onboard} = setup(newcomer(), answeringWith(400, {message: 'x', validationErrors}));
    const {status, body} = await onboard({cases: [draft(), draft()]});
    expect([status, body.code, body.fieldErrors]).toMatchObject([
      400,
      'invalid',
      {
        'cases.0.debtor.email': [{code: 'not-an-email'}],
        'cases.1.creditorReference': [{code: 'duplicate'}],
        'client.registrationNumber': [{code: 'other', text: 'Nobody has this number'}],
        'client.supportEmail': [{code: 'not-an-email'}],
        'users.0.name': [{code: 'required'}],
      },
    ]);
  });

  it.each([false, true])('comes from the sandbox so too (as a 422: %s)', async (isRule) => {
    const switches = {clientFieldErrors422: isRule};
    const {onboard, state} = setup(newcomerAt('disposable.example'), {sandbox: {switches}});
    const {status, body} = await onboard();
    expect([status, body.code, Object.keys(body.fieldErrors as object)]).toEqual([
      400,
      'invalid',
      ['client.supportEmail', 'users.0.email'],
    ]);
    expect(state.clients.some(({externalTenantId}) => externalTenantId === 'solvang')).toBe(false);
  });

  it('of a case stops the client too, and the case is named', async () => {
    const {onboard, state} = setup();
    const {status, body} = await onboard({cases: [draft(), draft({currencyCode: 'XYZ'})]});
    expect([status, body.fieldErrors]).toMatchObject([
      400,
      {'cases.1.currencyCode': [{code: 'not-a-code'}]},
    ]);
    expect(state.clients.some(({externalTenantId}) => externalTenantId === 'solvang')).toBe(false);
  });

  it('of a country that Debitura does not have is the country', async () => {
    const {onboard} = setup();
    const {status, body} = await onboard({client: {country: 'ZZ'}});
    expect([status, body.fieldErrors]).toEqual([400, {'client.country': [{code: 'not-a-code'}]}]);
  });
});

describe('an account of Debitura that stands in the way', () => {
  it.each([
    ['AlreadyLinkedDifferentTenant', 'AlreadyLinkedDifferentTenant'],
    ['SomethingNew', 'SomethingNew'],
    ['AlreadyLinkedToAnotherPartner', 'ClientAlreadyLinkedToAnotherPartner'],
  ])('is a hard stop: %s', async (type, reason) => {
    const {onboard} = setup(newcomer(), answeringWith(409, {type, message: 'x', data: null}));
    const {status, body} = await onboard();
    expect([status, body.status, body.reason]).toEqual([200, 'blocked', reason]);
  });

  it('belongs to a user of another tenant', async () => {
    const {onboard, become} = setup();
    await onboard();
    become({externalTenantId: 'solvang-2'});
    expect((await onboard()).body).toMatchObject({
      status: 'blocked',
      reason: 'AlreadyLinkedDifferentTenant',
    });
  });

  it('is forgotten as soon as there is a client', async () => {
    const {onboard, client, become} = setup(newcomerAt('taken.example'));
    await onboard();
    expect((await client()).body.status).toBe('blocked');
    become({email: 'ellen@solvang.example'});
    expect((await onboard()).status).toBe(202);
    expect((await client()).body.status).toBe('sign');
  });

  it('is approved at addresses that may be opened, and at no other', async () => {
    const data = {onboardingLinks: {url: 'https://evil.example/Approve?token=1'}};
    const type = 'ClientExistsNeedsLinking';
    const {onboard} = setup(newcomer(), answeringWith(409, {type, message: 'x', data}));
    const {status, body} = await onboard({returnUrl: 'https://ledgerly.example/'});
    expect([status, body.status, body.url]).toEqual([200, 'approval', undefined]);
  });

  it('sends the user back from the approval page as well', async () => {
    const {onboard} = setup(newcomerAt('existing.example'));
    const returnUrl = 'https://ledgerly.example/cases?x=1';
    const {searchParams} = new URL((await onboard({returnUrl})).body.url as string);
    expect(searchParams.get('token')).toMatch(/^[\da-f]{40}$/);
    expect(searchParams.get('returnUrl')).toBe(returnUrl);
  });
});

describe('an onboarding without an answer', () => {
  it.each([
    [500, 'upstream-unavailable', 502],
    [503, 'upstream-unavailable', 502],
    [504, 'upstream-timeout', 504],
    [429, 'rate-limited', 429],
    [422, 'business-rule', 422],
  ])('of Debitura’s %i says %s and is sent once', async (upstream, code, expected) => {
    const {onboard, sent, client} = setup(newcomer(), answeringWith(upstream, {retryAfter: 40}));
    const {status, body} = await onboard({cases: [draftIn('DE')]});
    expect([status, body.code]).toEqual([expected, code]);
    expect(sent()).toHaveLength(1);
    expect((await client()).body.status).toBe('none');
  });

  it('says that the client must be verified when that is what is missing', async () => {
    const businessErrors = [{type: 'MissingKycVerification', message: 'x', solutionUrl: null}];
    const {onboard} = setup(newcomer(), answeringWith(422, {businessErrors}));
    const {status, body} = await onboard();
    expect([status, body.code]).toEqual([422, 'kyc-required']);
  });
});
