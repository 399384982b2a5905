import {describe, expect, it} from 'vitest';
import {draft} from '../support.js';
import {receiving} from './receiver.js';

describe('a switch changes what webhooks hear:', () => {
  it('lifecycles as enum names', async () => {
    const {subscribe, state, active, received} = await receiving({
      switches: {eventLifecycleAsText: false},
    });
    await subscribe('referral');
    state.move(active.id, 'NeedsAdditionalDetails');
    await state.settled();
    expect(received[0]!.body.data.newLifecycle).toBe('NeedsAdditionalDetails');
  });

  it('more about a new case, for the client alone', async () => {
    const {subscribe, nordlys, state, received} = await receiving({
      switches: {richCaseEvents: true},
    });
    await subscribe('referral', {events: ['case.created']});
    await subscribe('customer', {events: ['case.created']});
    await nordlys('POST', '/cases', {json: draft});
    await state.settled();
    const about = received.map(({body}) => body.data);
    expect(about.map((data) => data.creditorReference)).toEqual([undefined, 'INV-1']);
    expect(about[1]).toMatchObject({amount: 5000, currency: 'EUR', debtorName: 'Beispiel GmbH'});
  });

  it.each([
    [false, 1],
    [true, 2],
  ])('events of clients in test mode too: %s', async (clientEventsInTestMode, count) => {
    const {subscribe, referral, state, received} = await receiving({
      switches: {clientEventsInTestMode},
    });
    const events = ['client.linked'];
    await subscribe('referral', {events});
    await subscribe('referral', {events, isTestMode: true});
    const json = {eventType: 'client.linked', externalTenantId: 'nordlys'};
    await referral('POST', '/v1/Webhooks/test', {json});
    await state.settled();
    expect(received).toHaveLength(count);
  });
});

describe('a platform', () => {
  it('hears nothing of a client whose link is archived', async () => {
    const {subscribe, state, active, events} = await receiving();
    await subscribe('referral');
    await subscribe('customer');
    state.archiveLink('nordlys');
    state.move(active.id, 'Paused');
    await state.settled();
    // The creditor itself is still told; the platform is not.
    expect(events()).toEqual(['case.updated']);
  });
});
