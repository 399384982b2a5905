import {describe, expect, it} from 'vitest';
import {casesIn, screen} from './screens.js';
import {caseEvent, listening, settled} from './support.js';

const CASE = '0c5b7a4e-0000-4000-8000-000000000001';

describe('screens', () => {
  it('hear of their client’s event at once, and others hear nothing', async () => {
    const {adapter, deliver, reads} = listening({upstream: casesIn(() => 'Active')});
    const own = await screen(adapter, 'nordlys');
    const other = await screen(adapter, 'fjordby');
    await deliver(caseEvent('one'));
    await deliver(caseEvent('two', {event: 'client.linked', data: {externalTenantId: 'nordlys'}}));
    await settled();
    expect(own).toEqual([{kind: 'case', caseId: CASE}, {kind: 'client'}]);
    expect(other).toEqual([]);
    expect(reads.filter((path) => path.includes('/cases/'))).toEqual([`/referral/cases/${CASE}`]);
  });

  it('cost no read of Debitura while nobody looks', async () => {
    const {deliver, reads, handed} = listening({upstream: casesIn(() => 'Active')});
    await deliver(caseEvent('one'));
    await settled();
    expect([handed.length, reads]).toEqual([1, []]);
  });

  it('hear again when Debitura’s reads have caught up with its event', async () => {
    let lifecycle = 'Pending Verification';
    const {adapter, deliver, clock, reads} = listening({upstream: casesIn(() => lifecycle)});
    const heard = await screen(adapter, 'nordlys');
    await deliver(caseEvent('one'));
    await clock.advance(1_900);
    expect([heard.length, reads.length]).toEqual([1, 1]);
    await clock.advance(200);
    lifecycle = 'Active';
    await clock.advance(4_000);
    expect(heard).toHaveLength(1);
    await clock.advance(1_500);
    expect(heard).toEqual([
      {kind: 'case', caseId: CASE},
      {kind: 'case', caseId: CASE},
    ]);
    await clock.advance(60_000);
    expect([heard.length, reads.length]).toEqual([2, 3]);
  });
});

describe('an event that names no client', () => {
  const nameless = (id: string) => caseEvent(id, {event: 'payment.created', data: {caseId: CASE}});

  it('is found by one read per second and case, however many come', async () => {
    const {deliver, handed, reads} = listening({upstream: casesIn(() => 'Active')});
    await Promise.all(
      Array.from({length: 30}, (_, number) => deliver(nameless(`event-${number}`))),
    );
    await settled();
    expect(handed).toHaveLength(30);
    expect(
      handed.every(({externalTenantId, test}) => externalTenantId === 'nordlys' && !test),
    ).toBe(true);
    expect(reads).toEqual([`/referral/cases/${CASE}`]);
  });

  it('waits for a case that Debitura does not show yet', async () => {
    let isThere = false;
    const found = casesIn(() => 'Active');
    const {deliver, handed, clock} = listening({
      upstream: (request) =>
        isThere ? found(request) : Promise.resolve(Response.json({}, {status: 404})),
    });
    await deliver(nameless('one'));
    await clock.advance(1_900);
    isThere = true;
    await clock.advance(200);
    expect(handed).toMatchObject([{id: 'one', externalTenantId: 'nordlys', test: false}]);
  });

  it('and a case that is none was made up for a test delivery, and is marked so', async () => {
    const {deliver, handed, clock} = listening();
    await deliver(nameless('one'));
    await clock.advance(25_000);
    expect(handed).toMatchObject([{id: 'one', test: true}]);
    expect(handed[0]).not.toHaveProperty('externalTenantId');
  });

  it('is marked as a test when the subscription hears of test cases only', async () => {
    const {deliver, handed} = listening({webhookTestMode: true});
    await deliver(caseEvent('one'));
    await settled();
    expect(handed).toMatchObject([{id: 'one', test: true, externalTenantId: 'nordlys'}]);
  });

  it('is asked of nobody by an adapter that has no referral partner’s key', async () => {
    const {deliver, handed, reads, clock} = listening({
      referralKey: '',
      partnerKey: 'sandbox-partner-key',
      desks: ['collection-partner'],
    });
    await deliver(nameless('one'));
    await clock.advance(25_000);
    expect(handed).toMatchObject([{id: 'one'}]);
    expect(reads.filter((path) => path.startsWith('/referral'))).toEqual([]);
  });
});
