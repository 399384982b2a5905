import {describe, expect, it} from 'vitest';
import {buckets, draft, draftIn, read, setup, submit} from '../support.js';

type Row = [what: string, change: object, field: string, text: string];
const {debtor} = draft;
const rows: Row[] = [
  ['no currency', {currencyCode: null}, 'currencyCode', 'The currency code is required'],
  ['an unknown currency', {currencyCode: 'XYZ'}, 'currencyCode', 'Invalid currency code: XYZ'],
  ['no amount', {amountToRecover: null}, 'amountToRecover', 'Case total must be a positive amount'],
  [
    'an amount of zero',
    {amountToRecover: 0},
    'amountToRecover',
    'Case total must be a positive amount',
  ],
  [
    'a date in the future',
    {date: '2026-08-16', dueDate: null},
    'date',
    'Case date cannot be in the future',
  ],
  ['a due date in the future', {dueDate: '2026-08-16'}, 'dueDate', 'Due date must be in the past'],
  [
    'a due date before the date',
    {dueDate: '2026-04-30'},
    'dueDate',
    'Due date cannot be earlier than the case date',
  ],
  ['no debtor', {debtor: null}, 'debtor', 'Debtor information is required'],
  [
    'another debtor type',
    {debtor: {...debtor, type: 'Person'}},
    'debtor.type',
    'Invalid debtor type',
  ],
  [
    'no debtor name',
    {debtor: {...debtor, name: ' '}},
    'debtor.name',
    'The debtor name is required',
  ],
  [
    'no address',
    {debtor: {...debtor, address: null}},
    'debtor.address',
    'The debtor address is required',
  ],
  ['no city', {debtor: {...debtor, city: ''}}, 'debtor.city', 'The debtor city is required'],
  [
    'an unknown country',
    {debtor: {...debtor, countryAlpha2: 'ZZ'}},
    'debtor.countryAlpha2',
    'Invalid country code: ZZ',
  ],
  [
    'a US debtor without a state',
    {debtor: {...debtor, countryAlpha2: 'US'}},
    'debtor.stateAlpha2',
    'A state code (stateAlpha2) is required for US debtors',
  ],
  [
    'a broken e-mail address',
    {debtor: {...debtor, email: 'nobody'}},
    'debtor.email',
    'The debtor email is not a valid e-mail address',
  ],
  [
    'a long reference',
    {creditorReference: 'x'.repeat(51)},
    'creditorReference',
    'The field must be a text with a maximum length of 50',
  ],
  [
    'a long description',
    {claimDescription: 'x'.repeat(4001)},
    'claimDescription',
    'The field must be a text with a maximum length of 4000',
  ],
  [
    'long comments',
    {comments: 'x'.repeat(4001)},
    'comments',
    'The field must be a text with a maximum length of 4000',
  ],
  ['a tag on a live case', {tag: 'ci'}, 'tag', 'A tag can only be given to a test case'],
  [
    'a stranger as user',
    {assignedUserEmail: 'a@b.example'},
    'assignedUserEmail',
    'The assigned user is not an active team member',
  ],
  [
    'due date and buckets',
    {...buckets, dueDate: '2026-06-01'},
    'dueDate',
    'Give either a due date or amounts by age, not both',
  ],
  [
    'one bucket alone',
    {dueDate: null, amountToRecoverOver12Months: 1},
    'amountToRecoverOver24Months',
    'amountToRecoverOver12Months and amountToRecoverOver24Months must be given together',
  ],
  [
    '24 above 12 months',
    {...buckets, amountToRecoverOver24Months: 2001},
    'amountToRecoverOver24Months',
    'amountToRecoverOver24Months cannot exceed amountToRecoverOver12Months',
  ],
  [
    '12 months above the total',
    {...buckets, amountToRecoverOver12Months: 5001},
    'amountToRecoverOver12Months',
    'amountToRecoverOver12Months cannot exceed amountToRecover',
  ],
  [
    '6 below 12 months',
    {...buckets, amountToRecoverOver6Months: 1999},
    'amountToRecoverOver12Months',
    'amountToRecoverOver12Months cannot exceed amountToRecoverOver6Months',
  ],
  [
    '6 months alone',
    {dueDate: null, amountToRecoverOver6Months: 9},
    'amountToRecoverOver6Months',
    'amountToRecoverOver6Months needs amountToRecoverOver12Months and amountToRecoverOver24Months',
  ],
];

describe('a new case', () => {
  it.each(rows)('with %s is refused at its field', async (_what, change, field, text) => {
    const {status, body, made} = await submit(change);
    expect([status, made]).toEqual([400, 0]);
    expect(body).toEqual({[field]: [text]});
  });

  it('names every broken rule at once', async () => {
    const {body} = await submit({currencyCode: 'XYZ', debtor: {...debtor, name: '', city: ''}});
    expect(Object.keys(body)).toEqual(['currencyCode', 'debtor.name', 'debtor.city']);
  });

  it.each([
    ['a due date of today', {dueDate: '2026-08-15'}],
    ['no due date', {dueDate: null}],
    ['equal buckets', {...buckets, amountToRecoverOver6Months: 5000}],
    [
      'a country by its English name',
      {debtor: {...debtor, countryAlpha2: null, country: 'Germany'}},
    ],
    ['a debtor type in small letters', {debtor: {...debtor, type: 'private'}}],
    ['an unknown field', {colour: 'red'}],
    ['a user of the client', {assignedUserEmail: 'JONAS@nordlys.example'}],
    ['a test tag', {isTest: true, tag: 'ci'}],
  ])('with %s is taken', async (_what, change) => {
    expect((await submit(change)).status).toBe(200);
  });

  it.each(['CA', 'US-CA', 'California'])('takes the US state %s', async (stateAlpha2) => {
    const us = {...debtor, countryAlpha2: 'US', stateAlpha2};
    const {body} = await submit({debtor: us, allowPendingContracts: true});
    expect(body.debtor).toMatchObject({stateAlpha2: 'CA', country: 'United States'});
  });

  it.each([
    ['not even JSON', '{"debtor":', '$'],
    ['a number as text', JSON.stringify({...draft, amountToRecover: '5000'}), '$.amountToRecover'],
    ['a day that does not exist', JSON.stringify({...draft, date: '2026-02-31'}), '$.date'],
  ])('that is %s gets an RFC 7807 answer', async (_what, text, path) => {
    const nordlys = await setup().actingFor('nordlys');
    const answer = await read(nordlys('POST', '/cases', {body: text}));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(Object.keys(answer.body.errors)).toEqual([path]);
  });

  it.each([
    ['javascript:alert(1)', null],
    ['/relative', null],
    ['https://app.example/a b', null],
    [`https://app.example/${'x'.repeat(2048)}`, null],
    ['https://app.example/back?a=1#here', 'https://app.example/back?a=1#here'],
  ])('with the return address %s carries %s', async (returnUrl, carried) => {
    const change = {...draftIn('FR'), returnUrl, allowPendingContracts: true};
    const {body} = await submit(change);
    const url = new URL(body.signingHandoff!.combinedSigningUrl);
    expect(url.searchParams.get('returnUrl')).toBe(carried);
  });

  it('with a used reference is a 400 DuplicateReference, for that client alone', async () => {
    const {actingFor} = setup();
    const nordlys = await actingFor('nordlys');
    await nordlys('POST', '/cases', {json: draft});
    const again = await read(nordlys('POST', '/cases', {json: draft}));
    expect([again.status, again.body.businessErrors[0]?.type]).toEqual([400, 'DuplicateReference']);
    const fjordby = await actingFor('fjordby');
    expect((await fjordby('POST', '/cases', {json: draft})).status).toBe(200);
  });
});
