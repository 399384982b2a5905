import {describe, expect, it} from 'vitest';
import {
  closeCodeTexts,
  lifecycleTexts,
  type CloseCode,
  type Lifecycle,
} from '../../../src/sandbox/world/labels.js';
import {draftIn, read} from '../support.js';
import {following} from './following.js';

const codes = Object.entries(closeCodeTexts) as [CloseCode, string][];
const day = 86_400_000;

describe('a case', () => {
  it('is walked through all ten lifecycles, each with its line and its event', async () => {
    const {state, id, look, heard, lastLine, received} = await following();
    const way: [Lifecycle, string][] = [
      ['PendingContractSigning', 'ContractSigningRequested'],
      ['PendingVerificationInternal', 'ContractsSigned'],
      ['NeedsAdditionalDetails', 'InformationRequested'],
      ['PendingVerification', 'InformationAccepted'],
      ['Leads', 'QuotesRequested'],
      ['LeadsQuoteGiven', 'QuoteReceived'],
      ['Active', 'CaseReopened'],
      ['Paused', 'CasePaused'],
      ['Merged', 'CaseMerged'],
      ['Closed', 'CaseClosed'],
    ];
    let from = 'Active';
    for (const [lifecycle, type] of way) {
      state.move(id, lifecycle);
      await state.settled();
      const text = lifecycleTexts[lifecycle];
      const [first] = received;
      expect(first!.body.data).toMatchObject({oldLifecycle: from, newLifecycle: text});
      expect(received.some(({body}) => body.data.externalTenantId === 'nordlys')).toBe(true);
      const closing = lifecycle === 'Closed' ? ['case.closed'] : [];
      expect(await heard()).toEqual(['case.updated', ...closing]);
      expect((await look()).lifecycle).toBe(text);
      expect((await lastLine()).type).toBe(type);
      from = text;
    }
  });

  it('that is where it should go stays silent', async () => {
    const {state, id, heard} = await following();
    state.move(id, 'Active');
    expect(await heard()).toEqual([]);
  });

  it.each(codes)(
    'closed with %s reads “%s”, and says whether money came in',
    async (code, text) => {
      const {state, id, look, lastLine, received, clock} = await following();
      await clock.advance(60_000);
      state.move(id, 'Closed', {closeCode: code, comment: 'That was it.'});
      await state.settled();
      expect(received.at(-1)!.body.data).toMatchObject({
        closeCode: text,
        closeComment: 'That was it.',
      });
      const closed = await look();
      expect(closed).toMatchObject({
        lifecycle: 'Closed',
        closeCode: text,
        dateFinished: '2026-08-15T10:01:00',
        currentEngagementPhase: 'Pre-legal',
      });
      expect((await lastLine()).description).toBe(`${text}. That was it.`);
      if (code === 'Paid') expect(closed.remainder).toBe(0);
      const payments = await look<unknown[]>('/payments');
      expect(payments).toHaveLength(code === 'Paid' ? 2 : 1);
    },
  );

  it('moves on by itself when it is signed, and tells the webhooks of client and case', async () => {
    const {state, referral, actingFor, send, subscribe, received} = await following();
    await subscribe('referral', {
      events: ['client.onboarding.poa_signed', 'client.onboarding.contract_signed'],
      url: 'https://ledgerly.example/clients',
    });
    const havn = await actingFor('havn');
    const json = draftIn('FR', {allowPendingContracts: true});
    const {body} = await read(havn('POST', '/cases', {json}));
    const {pathname, search} = new URL(body.signingHandoff!.combinedSigningUrl);
    const partner = state.cases.find(({id}) => id === body.id)!.partner.id;
    for (const form of [
      {step: 'Sdca', partner: ''},
      {step: 'PoA', partner},
    ]) {
      await send('POST', pathname + search, {body: new URLSearchParams(form)});
    }
    await state.settled();
    expect(received.map((each) => each.body.event)).toEqual([
      'case.created',
      'client.onboarding.poa_signed',
      'client.onboarding.contract_signed',
      'case.updated',
    ]);
    const {body: client} = await read(referral('GET', '/clients/havn'));
    expect(client.onboardingDone).toBe(true);
  });
});

describe('the exclusive period', () => {
  it('lasts six months from acceptance, and twelve from a payment or promise', async () => {
    const {state, nordlys, look, clock} = await following();
    const {body} = await read(nordlys('POST', '/cases', {json: draftIn('DE')}));
    const period = () => look('/exclusive-period', body.id);
    expect(await period()).toHaveProperty('businessErrors');
    state.move(body.id, 'Active');
    expect(await period()).toEqual({
      engagementStartDate: '2026-08-15T10:00:00',
      currentEndDate: '2027-02-15T00:00:00',
      daysRemaining: 184,
      status: 'Active',
      extensions: [],
    });
    await clock.advance(60_000);
    state.pay(body.id, 100);
    state.extendExclusivePeriod(body.id, 'PromiseToPay');
    const {currentEndDate, extensions} = await period();
    expect(currentEndDate).toBe('2027-08-15T00:00:00');
    expect((extensions as {type: string}[]).map(({type}) => type)).toEqual([
      'Payment',
      'PromiseToPay',
    ]);
    expect((await look('', body.id)).exclusivePeriodEndDate).toBe(currentEndDate);
  });

  it('ends with a withdrawal, and runs out by itself', async () => {
    const {state, id, actingFor, clock} = await following();
    await clock.advance(400 * day);
    const later = await actingFor('nordlys');
    const {body} = await read(later('GET', `/cases/${id}/exclusive-period`));
    expect(body.status).toBe('Expired');
    expect(body.daysRemaining).toBeLessThan(0);
    state.move(id, 'Closed', {closeCode: 'WithdrawnByClient'});
    const ended = await read(later('GET', `/cases/${id}/exclusive-period`));
    expect(ended.body).toMatchObject({status: 'Terminated', daysRemaining: 0});
  });

  it('is a 404 for a case that is worked under a quote', async () => {
    const {state, nordlys, look} = await following();
    const {body} = await read(nordlys('POST', '/cases', {json: draftIn('DE')}));
    state.move(body.id, 'LeadsQuoteGiven');
    state.move(body.id, 'Active');
    expect(await look('', body.id)).toMatchObject({exclusivePeriodEndDate: null});
    const answer = await nordlys('GET', `/cases/${body.id}/exclusive-period`);
    expect(answer.status).toBe(404);
  });
});
