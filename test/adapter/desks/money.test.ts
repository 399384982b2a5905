import {describe, expect, it} from 'vitest';
import {createDesks, NO_FEES} from './desk.js';

const payment = {date: '2026-05-20', paymentAmount: 1_000, paymentRecipient: 'CollectionPartner'};

/** A case whose whole remainder was paid and that was closed with it. */
async function payAll() {
  const world = createDesks();
  const {agency, caseOf} = world;
  const {id} = caseOf('2025-0112');
  const {remainder} = (await agency.get(`/cases/${id}`)).body as {remainder: number};
  const last = {...payment, paymentAmount: remainder, closeCase: true};
  const {body: receipt} = await agency.post(`/cases/${id}/payments`, last);
  return {...world, id, receipt, path: `/cases/${id}/payments/${receipt.id as string}`};
}

describe('a payment at the agency', () => {
  it('is recorded once per key, and the client sees it', async () => {
    const {agency, caseOf, client, sent} = createDesks();
    const {id} = caseOf('2025-0112');
    const before = (await client.get(`/cases/${id}/payments`)).body.length as number;
    const key = 'a-key-of-one-payment';
    const first = await agency.post(`/cases/${id}/payments`, payment, key);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({date: '2026-05-20', paymentAmount: 1_000, caseClosed: false});
    const again = await agency.post(`/cases/${id}/payments`, payment, key);
    expect([again.body.id, again.body.remainingAmount]).toEqual([
      first.body.id,
      first.body.remainingAmount,
    ]);
    const other = await agency.post(`/cases/${id}/payments`, {...payment, paymentAmount: 2}, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-conflict']);
    expect(await sent(`POST /cases/${id}/payments`)).toEqual([payment]);
    expect((await client.get(`/cases/${id}/payments`)).body).toHaveLength(before + 1);
  });

  it('is one payment when the answer is lost and the same bytes come again', async () => {
    let losses = 1;
    const world = createDesks({
      faults: (upstream) => async (request) => {
        const answer = await upstream(request);
        const isPayment = request.method === 'POST' && request.url.endsWith('/payments');
        return isPayment && losses-- > 0 ? new Response(null, {status: 500}) : answer;
      },
    });
    const {id, payments} = world.caseOf('2025-0112');
    const before = payments.length;
    const key = 'a-key-of-a-lost-answer';
    const lost = await world.agency.post(`/cases/${id}/payments`, payment, key);
    expect([lost.status, lost.body.code]).toEqual([502, 'upstream-unavailable']);
    const found = await world.agency.post(`/cases/${id}/payments`, payment, key);
    expect(found.status).toBe(201);
    expect(world.caseOf('2025-0112').payments).toHaveLength(before + 1);
  });

  it('is split by hand only with both shares, and by Debitura without any', async () => {
    const {agency, caseOf} = createDesks();
    const {id} = caseOf('2025-0112');
    const record = (more: object) => agency.post(`/cases/${id}/payments`, {...payment, ...more});
    const {body: half} = await record({payoutCreditor: 900});
    expect(half.fieldErrors).toEqual({payoutCollectionPartner: [{code: 'required'}]});
    const {body: unequal} = await record({payoutCreditor: 900, payoutCollectionPartner: 90});
    expect(unequal.fieldErrors).toEqual({
      payoutCollectionPartner: [{code: 'other', limit: 1_000}],
    });
    const {body: silent} = await record({paymentRecipient: 'Creditor'});
    expect(silent.fieldErrors).toEqual({commissionPaymentStatus: [{code: 'required'}]});
    const {body: split} = await record({payoutCreditor: 900, payoutCollectionPartner: 100});
    expect([split.payoutCreditor, split.payoutCollectionPartner]).toEqual([900, 100]);
  });

  it('closes the case when it is the last and that is asked for, and asks before it opens it again', async () => {
    const {agency, client, id, receipt, path} = await payAll();
    expect(receipt).toMatchObject({caseClosed: true, closeCode: 'Paid', remainingAmount: 0});

    for (const refused of [
      await agency.remove(path),
      await agency.put(path, {...payment, paymentAmount: 5}),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([409, 'confirmation-needed']);
      expect(refused.body.confirmation).toEqual({kind: 'reopen'});
    }
    const changed = await agency.put(path, {
      ...payment,
      paymentAmount: 5,
      reopenCaseIfNeeded: true,
    });
    expect([changed.status, changed.body.grossAmount]).toEqual([200, 5]);
    expect((await client.get(`/cases/${id}`)).body.lifecycle).toBe('Active');
    expect((await agency.remove(path)).status).toBe(204);
    expect((await agency.remove(path)).status).toBe(404);
  });

  it('is taken away with its case opened again, when that is agreed to', async () => {
    const {agency, client, id, path} = await payAll();
    expect((await agency.remove(`${path}?reopenCaseIfNeeded=false`)).status).toBe(409);
    expect((await agency.remove(`${path}?reopenCaseIfNeeded=true`)).status).toBe(204);
    expect((await client.get(`/cases/${id}`)).body.lifecycle).toBe('Active');
  });

  it('is answered by its own receipt again, and by none once it was taken away', async () => {
    const {agency, caseOf} = createDesks();
    const {id} = caseOf('2025-0112');
    const record = (paymentAmount: number, key: string) =>
      agency.post(`/cases/${id}/payments`, {...payment, paymentAmount}, key);
    await record(10, 'a-key-of-an-earlier-one');
    const {body: made} = await record(20, 'a-key-of-this-payment');
    const again = await record(20, 'a-key-of-this-payment');
    expect([again.body.id, again.body.paymentAmount]).toEqual([made.id, 20]);
    await agency.remove(`/cases/${id}/payments/${made.id as string}`);
    const gone = await record(20, 'a-key-of-this-payment');
    expect([gone.status, gone.body.code]).toEqual([404, 'not-found']);
  });

  it('is frozen once its payout is invoiced', async () => {
    const {agency, caseOf} = createDesks();
    const {id} = caseOf('2025-0112');
    const {body} = await agency.post(`/cases/${id}/payments`, payment);
    const made = caseOf('2025-0112').payments.find((each) => each.id === body.id)!;
    made.payout.isInvoiced = true;
    const path = `/cases/${id}/payments/${made.id}`;
    for (const refused of [await agency.put(path, payment), await agency.remove(path)])
      expect([refused.status, refused.body.code]).toEqual([422, 'business-rule']);
  });
});

describe('fees and principal', () => {
  it('travel all three, whatever changes', async () => {
    const {agency, caseOf, sent} = createDesks();
    const {id} = caseOf('2025-0112');
    const fees = {interestFees: 150, reminderFees: 20, collectionFees: 60};
    const {body} = await agency.put(`/cases/${id}/fees`, fees);
    expect(body).toMatchObject({...fees, totalAddedFees: 230, grossAmount: 12_500});
    const {body: missing} = await agency.put(`/cases/${id}/fees`, {interestFees: 1});
    expect(Object.keys(missing.fieldErrors as object)).toEqual(['reminderFees', 'collectionFees']);
    expect(await sent(`PUT /cases/${id}/fees`)).toEqual([fees]);
  });

  it('ask the user before the success fee moves', async () => {
    const {agency, caseOf} = createDesks();
    const {id} = caseOf('2025-0112');
    const fees = {grossAmount: 800, interestFees: 0, reminderFees: 0, collectionFees: 0};
    const asked = await agency.put(`/cases/${id}/fees`, fees);
    expect([asked.status, asked.body.code]).toEqual([409, 'confirmation-needed']);
    const {confirmation} = asked.body as {confirmation: {proposedSuccessFee: number}};
    expect(confirmation).toMatchObject({kind: 'price-change', isIntentionalRate: false});
    expect((await agency.get(`/cases/${id}`)).body.grossAmount).toBe(12_500);
    const done = await agency.put(`/cases/${id}/fees`, {...fees, confirmation: 'new-rate'});
    expect(done.body).toMatchObject({
      grossAmount: 800,
      successFeePercentage: confirmation.proposedSuccessFee,
    });
  });

  it('say which of the two fees the user chose, and nothing where none was asked about', async () => {
    const {agency, caseOf, sent} = createDesks();
    const {id} = caseOf('2025-0112');
    await agency.put(`/cases/${id}/fees`, NO_FEES);
    await agency.put(`/cases/${id}/fees`, {...NO_FEES, confirmation: 'new-rate'});
    await agency.put(`/cases/${id}/fees`, {...NO_FEES, confirmation: 'keep-rate'});
    expect(await sent(`PUT /cases/${id}/fees`)).toEqual([
      NO_FEES,
      {...NO_FEES, confirmPriceChange: true},
      {...NO_FEES, keepIntentionalRate: true},
    ]);
  });
});
