import {describe, expect, it} from 'vitest';
import {submission} from '../../contract/managed-calls.js';
import {atTheDesk, date, nobody, reason} from './desk.js';

const part = {date, paymentAmount: 2000};

/** The partner as the one who submits for clients of its own. */
async function managing(options: Parameters<typeof atTheDesk>[0] = {}) {
  const world = await atTheDesk(options);
  const submit = (more: object = {}, status = 200, headers = {}) =>
    world.send('/managed-cases', {...submission, ...more}, status, headers);
  const hear = (more: object = {}) => {
    const events = ['case.updated', 'case.closed', 'payment.created', 'payment.deleted'];
    return world.send('/webhooks', {url: 'https://agency.example/h', events, ...more}, 201);
  };
  return {...world, submit, hear};
}

describe('a managed case', () => {
  it('is made for a client without an account, and nobody else sees it', async () => {
    const {submit, ask, referral, nordlys, state} = await managing();
    const debtor = {...submission.debtor, countryAlpha2: 'DK'};
    const made = await submit({debtor});
    expect(made).toMatchObject({
      lifecycle: 'Pending Verification Internal',
      creditor: {companyName: 'Acme Services Inc', country: 'United States'},
      collectionPartner: {name: 'Øresund Collect'},
      signingHandoff: null,
    });
    expect((await ask(`/managed-cases/${made.id}`)).id).toBe(made.id);
    expect((await ask(`/managed-cases/case-reference/${made.reference}`)).id).toBe(made.id);
    await ask(`/cases/${made.id}`, 404);
    expect((await referral('GET', `/cases/${made.id}`)).status).toBe(404);
    expect((await nordlys('GET', `/cases/${made.id}`)).status).toBe(404);
    state.move(made.id, 'Active');
    expect((await ask('/managed-cases?Statuses=Active')).cases).toHaveLength(3);
  });

  it.each([
    [{creditorCompanyName: ' '}, 'creditorCompanyName'],
    [{creditorCountryAlpha2: 'ZZ'}, 'creditorCountryAlpha2'],
    [{creditorCountryAlpha2: null}, 'creditorCountryAlpha2'],
    [{amountToRecover: 0}, 'amountToRecover'],
    [{date: null}, 'date'],
    [{tag: 'x'}, 'tag'],
    [{debtor: null}, 'debtor'],
    [{debtor: {...submission.debtor, contactPerson: null}}, 'debtor.contactPerson'],
    [{debtor: {...submission.debtor, type: 'Private'}}, 'debtor.type'],
    [{debtor: {...submission.debtor, countryAlpha2: 'US'}}, 'debtor.stateAlpha2'],
  ])('is refused for %o', async (wrong, field) => {
    const {submit} = await managing();
    const {businessErrors} = await submit(wrong, 400);
    expect(businessErrors[0]?.message).toMatch(new RegExp(`^${field}: `));
  });

  it('needs no address, and its debtor is a company or a person', async () => {
    const {submit, state} = await managing();
    const debtor = {type: 'Person', name: 'Erika Muster', countryAlpha2: 'DE'};
    expect((await submit({debtor})).debtor).toMatchObject({type: 'Person', address: null});
    state.switches.managedPrivateAccepted = true;
    await submit({debtor: {...debtor, type: 'Private'}});
  });

  it('is made once per key, and not where nobody collects', async () => {
    const {submit, state} = await managing();
    const key = {'idempotency-key': 'm'};
    const {id} = await submit({}, 200, key);
    expect((await submit({}, 200, key)).id).toBe(id);
    await submit({amountToRecover: 9}, 422, key);
    const debtor = {...submission.debtor, countryAlpha2: 'AQ'};
    expect(reason(await submit({debtor}, 422))).toBe('NoPartnerAvailable');
    expect(state.cases.filter(({creditorReference}) => creditorReference === 'M-1')).toHaveLength(
      1,
    );
  });

  it.each(['', '/timeline', '/chats', '/payments', '/files'])(
    'of somebody else, unknown and malformed is refused: %s',
    async (path) => {
      const {ask, active, caseOf} = await managing();
      await ask(`/managed-cases/${caseOf('BE-2201').id}${path}`);
      await ask(`/managed-cases/${active.id}${path}`, 404);
      await ask(`/managed-cases/${nobody}${path}`, 404);
      await ask(`/managed-cases/no-uuid${path}`, 400);
    },
  );

  it('in production takes no payment of who only manages it', async () => {
    const {caseOf, send, change, remove, hear, state, heard} = await managing();
    const {id, payments} = caseOf('BE-2201');
    const path = `/managed-cases/${id}/payments`;
    expect(reason(await send(path, part, 400))).toBe('NotATestCase');
    await change(`${path}/${payments[0]!.id}`, part, 400);
    await remove(`${path}/${payments[0]!.id}`, 400);
    await hear();
    state.pay(id, 10);
    expect(await heard('agency')).toEqual([]);
    state.switches.managingPartnerEvents = true;
    state.pay(id, 10);
    expect(await heard('agency')).toEqual(['payment.created']);
  });
});

describe('a managed test case', () => {
  it('is paid in two parts and closed, with all of it for the creditor', async () => {
    const {submit, hear, send, heard, ask, state} = await managing();
    const {id} = await submit({isTest: true});
    await hear({isTestMode: true});
    const path = `/managed-cases/${id}/payments`;
    await send(`/test/cases/${id}/advance`, {to: 'Active'});
    expect(await heard('agency')).toEqual(['case.updated']);
    expect(await send(path, part)).toMatchObject({caseClosed: false, remainingAmount: 3000});
    const {payout} = state.cases.find((each) => each.id === id)!.payments[0]!;
    expect(payout).toMatchObject({creditor: 2000, partner: 0, commission: 'Unpaid'});
    expect(reason(await send(path, {...part, closeCase: true}, 400))).toBe('ValidationError');
    const rest = {...part, paymentAmount: 3000, closeCase: true};
    expect(await send(path, rest)).toMatchObject({caseClosed: true, remainingAmount: 0});
    const all = ['payment.created', 'payment.created', 'case.updated', 'case.closed'];
    expect(await heard('agency')).toEqual(all);
    expect(await ask(`/cases/${id}`)).toMatchObject({closeCode: 'Paid', isTestCase: true});
  });

  it('has payments that can be corrected, with consent to reopen', async () => {
    const {submit, send, change, remove, ask} = await managing();
    const {id} = await submit({isTest: true});
    const path = `/managed-cases/${id}/payments`;
    const all = {...part, paymentAmount: 5000, closeCase: true};
    const {paymentId} = await send(path, all);
    const edit = {...part, paymentRecipient: 'CollectionPartner'};
    await change(`${path}/${paymentId}`, edit, 409);
    await change(`${path}/${paymentId}`, {...edit, reopenCaseIfNeeded: true});
    expect((await ask(`/managed-cases/${id}`)).lifecycle).toBe('Active');
    await remove(`${path}/${paymentId}`);
    expect(await ask(path)).toEqual([]);
  });

  it('is moved, fired for, replayed and deleted', async () => {
    const {submit, hear, send, heard, remove, ask, active, caseOf} = await managing();
    const {id} = await submit({isTest: true, tag: 'run'});
    await hear({isTestMode: true});
    const move = (to: string, status = 200) =>
      send(`/test/cases/${id}/advance`, {to, amount: 5}, status);
    expect(await move('Closed:Paid')).toEqual({advanced: true, state: 'Closed:Paid'});
    expect(await move('Closed:Paid')).toMatchObject({advanced: false});
    await move('Closed:NoPayment', 400);
    const events = ['case.updated', 'payment.created', 'case.updated', 'case.closed'];
    expect(await heard('agency')).toEqual(events);
    const replay = await send(`/test/cases/${id}/replay-last-event`, {});
    expect(replay).toMatchObject({eventType: 'case.closed'});
    const fired = await send('/test/webhooks/fire', {event: 'payment.created', caseId: id});
    expect(fired).toMatchObject({enqueuedCount: 1});
    expect(await heard('agency')).toEqual(['case.closed', 'payment.created']);
    await send('/test/webhooks/fire', {event: 'case.created', caseId: id}, 400);
    await send('/test/webhooks/fire', {event: 'case.closed', caseId: active.id}, 400);

    await remove('/test/cases?tag=run');
    await remove(`/test/cases/${id}`);
    await ask(`/managed-cases/${id}`, 404);
    await remove(`/test/cases/${caseOf('BE-2201').id}`, 400);
    await remove(`/test/cases/${nobody}`, 404);
  });
});
