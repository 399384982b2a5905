import {describe, expect, it} from 'vitest';
import {memoryStore} from '../../../src/adapter/index.js';
import {answerOf} from '../support.js';
import {createKept as setup, URL} from './kept.js';
import {SECRET} from './support.js';

describe('the keeper', () => {
  it('registers the subscription, and its events arrive', async () => {
    const {adapter, state, make, rest, handed} = setup();
    adapter.keep();
    await rest();
    expect(state.webhooks).toMatchObject([{url: URL, isActive: true, isTestMode: false}]);
    const id = await make();
    state.move(id, 'Active');
    await rest();
    expect(handed.map(({event, data}) => [event, data.caseId])).toEqual([
      ['case.created', id],
      ['case.updated', id],
    ]);
    expect(handed.every(({externalTenantId}) => externalTenantId === 'nordlys')).toBe(true);
  });

  it('switches a disabled subscription on within 15 minutes and reports each change once (GUARD 19)', async () => {
    const {adapter, state, make, pass, rest, handed, network} = setup();
    adapter.keep();
    await rest();
    const [quiet, moved, closed] = [await make(), await make(), await make()];
    state.move(moved, 'PendingVerification');
    await rest();
    network.isDown = true;
    state.move(moved, 'Active');
    // Debitura gives up after eight attempts in about an hour and a half.
    for (let minute = 0; minute < 110 && state.webhooks[0]?.isActive; minute += 1) await pass(1);
    expect(state.webhooks[0]?.isActive).toBe(false);
    network.isDown = false;
    state.move(closed, 'Closed', {closeCode: 'Paid'});
    const late = await make();
    handed.length = 0;

    await pass(15);
    expect(state.webhooks[0]).toMatchObject({isActive: true, disabledReason: null});
    expect(handed.map(({id}) => id).sort()).toEqual(
      [
        `catchup:${moved}:Active:`,
        `catchup:${closed}:Closed:Paid`,
        `catchup:${late}:PendingVerificationInternal:`,
      ].sort(),
    );
    expect(
      handed.every(
        ({source, externalTenantId}) => source === 'catch-up' && externalTenantId === 'nordlys',
      ),
    ).toBe(true);
    expect(handed.some(({data}) => data.caseId === quiet)).toBe(false);

    state.move(quiet, 'Active');
    await pass(60);
    expect(handed.slice(3).map(({event, source, data}) => [event, source, data.caseId])).toEqual([
      ['case.updated', 'webhook', quiet],
    ]);
  });

  it('reads no lists while all is well', async () => {
    const {adapter, state, rest, pass} = setup();
    adapter.keep();
    await rest();
    const before = state.requests.filter(({path}) => path === '/referral/cases').length;
    await pass(120);
    expect(state.requests.filter(({path}) => path === '/referral/cases')).toHaveLength(before);
    expect(state.requests.filter(({path}) => /webhooks$/i.test(path)).length).toBeGreaterThan(7);
  });

  it('has the secret renewed on request, and when it knows none', async () => {
    const world = setup();
    const {adapter, state, make, rest, handed} = world;
    const keeper = adapter.keep();
    await rest();
    const first = state.webhooks[0]?.secret;
    await keeper.rotate();
    expect(state.webhooks[0]?.secret).not.toBe(first);
    await make();
    await rest();
    expect(handed).toHaveLength(1);

    const forgetful = setup({store: memoryStore()});
    await answerOf(
      forgetful.adapter.fetch(new Request('https://ledgerly.example/debitura/session')),
    );
    expect((await forgetful.adapter.keep().check()).subscription).toBe('registered');
    expect((await forgetful.adapter.keep().check()).subscription).toBe('healthy');
  });

  it('has the secret renewed when the subscription died of one that is not known here', async () => {
    const {adapter, state, make, pass, rest, handed} = setup({webhookSecrets: SECRET});
    adapter.keep();
    await rest();
    const [webhook] = state.webhooks;
    if (webhook) webhook.secret = btoa('a secret that only Debitura knows');
    await make();
    for (let minute = 0; minute < 110 && webhook?.isActive; minute += 1) await pass(1);
    expect([webhook?.isActive, handed]).toEqual([false, []]);
    await pass(15);
    expect(handed.map(({source}) => source)).toEqual(['catch-up']);
    await make();
    await rest();
    expect(handed.map(({source}) => source)).toEqual(['catch-up', 'webhook']);
  });

  it('ends with the adapter', async () => {
    const {adapter, state, rest, pass} = setup();
    adapter.keep();
    await rest();
    adapter.stop();
    const before = state.requests.length;
    await pass(60);
    expect(state.requests).toHaveLength(before);
  });
});
