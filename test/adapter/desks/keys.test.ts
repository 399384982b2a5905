import {describe, expect, it} from 'vitest';
import {createDesks} from './desk.js';

const HOUR = 3_600_000;
const payment = {date: '2026-05-20', paymentAmount: 1_000, paymentRecipient: 'CollectionPartner'};
const testPayment = {date: '2026-05-30', paymentAmount: 100};
const note = {description: 'The debtor called.', eventDate: '2026-05-28'};

type Desks = ReturnType<typeof createDesks>;
type Write = {
  who: 'agency' | 'manager';
  /** The path of the write at a desk, and of Debitura behind it. */
  path: (desks: Desks) => string;
  end: string;
  body: (desks: Desks) => object;
  other: (desks: Desks) => object;
  /** Whether Debitura takes the key too. */
  isKeyed: boolean;
};

const inCase = (reference: string, part: string) => (desks: Desks) =>
  `/cases/${desks.caseOf(reference).id}/${part}`;
const rowsOf = (description: string) => (desks: Desks) => ({
  rows: [{caseId: desks.caseOf('2025-0112').id, description}],
});

const WRITES: Record<string, Write> = {
  'a payment': {
    who: 'agency',
    path: inCase('2025-0112', 'payments'),
    end: '/payments',
    body: () => payment,
    other: () => ({...payment, paymentAmount: 2}),
    isKeyed: true,
  },
  'a message': {
    who: 'agency',
    path: inCase('2025-0112', 'chats'),
    end: '/chats',
    body: () => ({message: 'Do you have the order?'}),
    other: () => ({message: 'And the delivery note?'}),
    isKeyed: true,
  },
  'notes of many cases': {
    who: 'agency',
    path: () => '/ingestion-jobs',
    end: '/jobs',
    body: rowsOf('Imported.'),
    other: rowsOf('Imported too.'),
    isKeyed: true,
  },
  'a note': {
    who: 'agency',
    path: inCase('2025-0112', 'notes'),
    end: '/notes',
    body: () => note,
    other: () => ({...note, description: 'The debtor wrote.'}),
    isKeyed: false,
  },
  'a payment of a test case': {
    who: 'manager',
    path: inCase('AH-TEST-1', 'payments'),
    end: '/payments',
    body: () => testPayment,
    other: () => ({...testPayment, paymentAmount: 2}),
    isKeyed: false,
  },
};

/** Debitura's answers to the first writes, one after the other: a status instead of the work, or after it. */
function setup(
  {who, path, end, body, other}: Write,
  ...answers: {status: number; isDone?: boolean; type?: string}[]
) {
  let sent = 0;
  const desks = createDesks({
    faults: (upstream) => async (request) => {
      if (request.method !== 'POST' || !new RegExp(`${end}|ingestion`).test(request.url))
        return upstream(request);
      sent += 1;
      const answer = answers.shift();
      if (!answer) return upstream(request);
      if (answer.isDone) await upstream(request);
      const businessErrors = [{type: answer.type ?? 'SomeRule', message: 'Some rule.'}];
      return Response.json({businessErrors}, {status: answer.status});
    },
  });
  const write = async (content: object, key: string) => {
    const {status, body: said, headers} = await desks[who].post(path(desks), content, key);
    const {code, detail} = said as {code?: string; detail?: string};
    return {status, code, detail, said, isReplay: headers.has('idempotency-replayed')};
  };
  return {...desks, write, mine: body(desks), others: other(desks), sent: () => sent};
}

const KEY = 'a-key-of-one-write-only';

for (const [what, wanted] of Object.entries(WRITES))
  describe(`the key of ${what}`, () => {
    it('stands for one write, which is answered again, and for nothing else', async () => {
      const {write, mine, others, sent} = setup(wanted);
      const first = await write(mine, KEY);
      expect([Math.floor(first.status / 100), first.isReplay]).toEqual([2, false]);
      const again = await write(mine, KEY);
      expect([again.status, again.isReplay]).toEqual([first.status, true]);
      for (const name of ['id', 'jobId', 'rowsQueued', 'message', 'date', 'paymentAmount'])
        expect([name, again.said[name]]).toEqual([name, first.said[name]]);
      expect((await write(others, KEY)).code).toBe('idempotency-conflict');
      expect(sent()).toBe(1);
    });

    it('is free after Debitura refused, unless Debitura keeps the refusal with it', async () => {
      for (const status of [400, 404, 422, 403]) {
        const {write, mine, others, sent} = setup(wanted, {status});
        const refused = await write(mine, KEY);
        expect(Math.floor(refused.status / 100), String(status)).not.toBe(2);
        if (status === 400)
          expect([refused.status, refused.code, refused.detail]).toEqual([
            422,
            'business-rule',
            'SomeRule',
          ]);
        const isKept = wanted.isKeyed && ![400, 404].includes(status);
        const next = await write(others, KEY);
        expect([status, next.code, next.isReplay]).toEqual([
          status,
          isKept ? 'idempotency-conflict' : undefined,
          false,
        ]);
        expect(sent()).toBe(isKept ? 1 : 2);
      }
    });

    it('stays with its content while Debitura says that it still runs, which is no refusal', async () => {
      const {write, mine, others} = setup(wanted, {status: 409, isDone: true});
      const told = await write(mine, KEY);
      expect([told.status, told.code]).toEqual(
        wanted.isKeyed ? [409, 'in-progress'] : [422, 'business-rule'],
      );
      if (!wanted.isKeyed) return;
      expect((await write(others, KEY)).code).toBe('idempotency-conflict');
      expect(Math.floor((await write(mine, KEY)).status / 100)).toBe(2);
    });

    it('after a lost answer asks again where Debitura knows it, and not where that would do it twice', async () => {
      const {write, mine, others, sent, advance} = setup(wanted, {status: 500, isDone: true});
      const lost = await write(mine, KEY);
      expect([lost.status, lost.code]).toEqual([502, 'upstream-unavailable']);
      expect((await write(others, KEY)).code).toBe('idempotency-conflict');
      advance(23 * HOUR - 1);
      const again = await write(mine, KEY);
      if (wanted.isKeyed) expect(Math.floor(again.status / 100)).toBe(2);
      else
        expect(again).toMatchObject({
          status: 502,
          code: 'upstream-unavailable',
          detail:
            'Whether an earlier try was done is not known; look at the case before another one.',
        });
      expect(sent()).toBe(wanted.isKeyed ? 2 : 1);
    });

    it('is not asked with any more when Debitura may have forgotten it', async () => {
      const {write, mine, sent, advance} = setup(wanted, {status: 500, isDone: true});
      await write(mine, KEY);
      advance(23 * HOUR);
      expect((await write(mine, KEY)).code).toBe('upstream-unavailable');
      expect(sent()).toBe(1);
    });
  });

describe('one key', () => {
  it('stands for another write in each case, and in each part of a case', async () => {
    const {agency, caseOf} = createDesks();
    const [one, other] = [caseOf('2025-0112').id, caseOf('2025-0141').id];
    const rows = [{caseId: one, description: 'Imported.'}];
    const writes = [
      await agency.post(`/cases/${one}/notes`, note, KEY),
      await agency.post(`/cases/${other}/notes`, note, KEY),
      await agency.post(`/cases/${one}/chats`, {message: 'Do you have the order?'}, KEY),
      await agency.post(`/cases/${other}/chats`, {message: 'Do you have the order?'}, KEY),
      await agency.post(`/cases/${one}/payments`, payment, KEY),
      await agency.post('/ingestion-jobs', {rows}, KEY),
    ];
    for (const {status, headers} of writes)
      expect([status < 300, headers.has('idempotency-replayed')]).toEqual([true, false]);
  });

  it('that Debitura has for other content is told as a key of other content', async () => {
    const {write, mine} = setup(WRITES['a payment']!, {
      status: 409,
      type: 'IdempotencyConflict',
    });
    expect(await write(mine, KEY)).toMatchObject({status: 422, code: 'idempotency-conflict'});
  });
});

describe('what an agency looks for', () => {
  it('is named by references that Debitura can have, and by whose they are', async () => {
    const {agency, caseOf} = createDesks();
    const {id, client} = caseOf('2025-0112');
    const creditorId = client.creditorId;
    const path = '/cases/by-creditor-reference/2025-0112';
    expect((await agency.get(`${path}?creditorId=${creditorId}`)).body.id).toBe(id);
    expect((await agency.get(path)).body.fieldErrors).toEqual({creditorId: [{code: 'required'}]});
    const long = 'x'.repeat(256);
    for (const [asked, fieldErrors] of [
      [
        `/cases/by-creditor-reference/${long}?creditorId=${creditorId}`,
        {reference: [{code: 'too-long', limit: 255}]},
      ],
      [
        `/cases/by-creditor-reference/a%07?creditorId=${creditorId}`,
        {reference: [{code: 'control-characters'}]},
      ],
      [
        `/cases/by-partner-reference?references=a,${long}`,
        {references: [{code: 'too-long', limit: 255}]},
      ],
      ['/cases/by-partner-reference?references=a%07', {references: [{code: 'control-characters'}]}],
    ] as const) {
      const {status, body} = await agency.get(asked);
      expect([status, body.fieldErrors]).toEqual([400, fieldErrors]);
    }
    const hundred = Array.from({length: 100}, (_, index) => `R-${index}`);
    const asked = [...hundred, 'R-1', '', 'RI-2025-0112'].slice(1).join(',');
    const found = await agency.get(`/cases/by-partner-reference?references=${asked}`);
    expect(Object.keys(found.body)).toEqual(['RI-2025-0112']);
  });

  it('is shown with its parts, and its test cases only when they are asked for', async () => {
    const {agency, caseOf, requests} = createDesks();
    const {id, reference} = caseOf('2025-0112');
    expect((await agency.get(`/cases/case-reference/${reference}`)).body.id).toBe(id);
    for (const part of ['timeline', 'payments', 'chats', 'files', 'validation'])
      expect([part, (await agency.get(`/cases/${id}/${part}`)).status]).toEqual([part, 200]);
    expect((await agency.get(`/cases/${id}/exclusive-period`)).status).toBe(200);
    const foreign = caseOf('F-3301').id;
    expect((await agency.get(`/cases/${foreign}/exclusive-period`)).status).toBe(404);
    await agency.get('/cases?includeTestCases=true');
    await agency.get('/cases?includeTestCases=false');
    const lists = requests.filter(({url}) => new URL(url).pathname.endsWith('/cases'));
    expect(lists.map(({url}) => new URL(url).searchParams.get('includeTestCases'))).toEqual([
      'true',
      null,
    ]);
  });
});
