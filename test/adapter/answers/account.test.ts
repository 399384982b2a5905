import {describe, expect, it} from 'vitest';
import {ID, SIGN, told} from './told.js';

const OFFER = '0c5b7a4e-0000-4000-8000-000000000002';

const TASK = {
  id: ID,
  type: 'SignPoa',
  typeLabel: 'Sign the power of attorney',
  title: 'Sign',
  description: 'For Germany',
  status: 'Open',
  caseReference: 'AB12CD34',
  deadline: '2026-06-20T00:00:00',
  dateCreated: '2026-06-01T10:00:00',
  solutionUrl: SIGN,
};
const TASK_TOLD = {
  ...TASK,
  caseId: null,
  deadline: '2026-06-20T00:00:00Z',
  dateCreated: '2026-06-01T10:00:00Z',
  isAnsweredByChat: false,
};
const BARE_TASK = {
  id: ID,
  type: '',
  typeLabel: '',
  title: '',
  description: null,
  status: '',
  caseId: null,
  caseReference: null,
  deadline: null,
  dateCreated: '',
  solutionUrl: null,
  isAnsweredByChat: false,
};

const QUOTE = {
  quoteId: OFFER,
  partnerName: 'Rheinufer Inkasso',
  status: 'Open',
  agreementType: 'SuccessFee',
  successFee: 12.5,
  hourlyRate: 200,
  flatFeeEstimate: 900,
  currency: 'EUR',
  proposedSolution: 'A letter, then the court.',
};
const QUOTE_TOLD = {
  ...QUOTE,
  quoteRequestId: ID,
  dateCreated: '2026-06-01T10:00:00Z',
  fullQuoteLink: SIGN,
};
const BARE_QUOTE = {
  quoteId: OFFER,
  quoteRequestId: ID,
  partnerName: null,
  status: '',
  agreementType: null,
  successFee: null,
  hourlyRate: null,
  flatFeeEstimate: null,
  currency: null,
  proposedSolution: null,
  dateCreated: '',
  fullQuoteLink: null,
};

describe('Of the account it is told', () => {
  it('where Debitura collects, and with whom', async () => {
    const full = {
      jurisdiction: 'Texas',
      countryAlpha2: 'US',
      usStateAlpha2: 'TX',
      partners: [{partnerName: 'Lone Star', conditions: 'Companies only'}, {}],
    };
    expect(await told('/coverage', '/coverage', [full, {partners: []}])).toEqual([
      {
        jurisdiction: 'Texas',
        countryAlpha2: 'US',
        usStateAlpha2: 'TX',
        partners: [
          {name: 'Lone Star', conditions: 'Companies only'},
          {name: '', conditions: null},
        ],
      },
      {jurisdiction: '', countryAlpha2: '', usStateAlpha2: null, partners: []},
    ]);
  });

  it('whether the agreement is signed, and where it is read and signed', async () => {
    const path = '/contracts/debt-collection/status';
    const full = {
      signed: true,
      requiresResigning: true,
      invalidationReason: 'TermsChanged',
      termsUrl: 'https://files.example/terms.pdf',
      solutionUrl: SIGN,
    };
    expect(await told(path, path, full)).toEqual(full);
    expect(await told(path, path, {solutionUrl: 'https://evil.example/'})).toEqual({
      signed: false,
      requiresResigning: false,
      invalidationReason: null,
      termsUrl: null,
      solutionUrl: null,
    });
  });

  it('what is to be done for it, which no case lists', async () => {
    const tasks = [TASK, {id: ID}, {...TASK, caseId: ID}];
    expect(await told('/tasks', '/tasks', {tasks})).toEqual([TASK_TOLD, BARE_TASK]);
  });

  it('who its people are', async () => {
    const users = [{id: ID, name: 'Anna', email: 'anna@nordlys.example'}, {id: OFFER}];
    expect(await told('/users', '/users', {users})).toEqual([
      {id: ID, name: 'Anna', email: 'anna@nordlys.example'},
      {id: OFFER, name: '', email: ''},
    ]);
  });
});

describe('Of a case it is told', () => {
  it('what is to be done for it, and whether a message does it', async () => {
    const byChat = {id: ID, type: 'Input', action: {path: `/cases/${ID}/chats`}};
    const elsewhere = {id: ID, action: {path: `/cases/${ID}/chats/old`}};
    const path = `/cases/${ID}/tasks`;
    expect(await told(path, '/tasks', [{...TASK, caseId: ID}, byChat, elsewhere])).toEqual([
      {...TASK_TOLD, caseId: ID},
      {...BARE_TASK, type: 'Input', typeLabel: 'Input', isAnsweredByChat: true},
      BARE_TASK,
    ]);
  });

  it('which quotes were asked for', async () => {
    const full = {
      quoteRequestId: ID,
      status: 'Open',
      quoteType: 'Litigation',
      maxQuotes: 3,
      currentQuotesCount: 2,
      outcome: 'None',
    };
    const path = `/cases/${ID}/quote-requests`;
    const quoteRequests = [{...full, dateCreated: '2026-06-01T10:00:00'}, {quoteRequestId: OFFER}];
    expect(await told(path, '/quote-requests', {quoteRequests})).toEqual([
      {...full, dateCreated: '2026-06-01T10:00:00Z'},
      {
        quoteRequestId: OFFER,
        status: '',
        quoteType: null,
        maxQuotes: null,
        currentQuotesCount: 0,
        outcome: null,
        dateCreated: '',
      },
    ]);
  });

  it('what each partner offers, wherever Debitura writes the price', async () => {
    const path = `/cases/${ID}/quote-requests/${ID}/quotes`;
    const said = {...QUOTE, dateCreated: '2026-06-01T10:00:00', fullQuoteLink: SIGN};
    const {successFee, hourlyRate, flatFeeEstimate, ...others} = said;
    const pricing = {successFeeFee: successFee, hourlyRate, flatFeeEstimate};
    expect(
      await told(path, '/quotes', {
        quotes: [{...said, quoteRequestId: ID}, {...others, pricing}, {quoteId: OFFER}],
      }),
    ).toEqual([QUOTE_TOLD, QUOTE_TOLD, BARE_QUOTE]);
    expect(await told(`${path}/${OFFER}`, `/quotes/${OFFER}`, said)).toEqual(QUOTE_TOLD);
  });

  it('what was written, by whom, and no address of anybody', async () => {
    const path = `/cases/${ID}/chats`;
    const chats = [
      {
        id: ID,
        dateCreated: '2026-06-01T10:00:00',
        roleLabel: 'Partner',
        message: 'One\r\ntwo\rthree',
        isSeen: true,
        user: {firstName: 'Mia', lastName: 'Brandt', email: 'mia@agency.example'},
      },
      {id: ID, roleLabel: 'Creditor', user: {firstName: 'Anna', email: ' USER@nordlys.example '}},
      {id: ID, roleLabel: 'Creditor', user: {}},
      {id: ID, roleLabel: 'System', message: 'Sent.'},
    ];
    const answer = (await told(path, '/chats', chats)) as {chats: object[]};
    const bare = {id: ID, dateCreated: '', message: '', isSeen: false};
    expect(answer.chats).toEqual([
      {
        id: ID,
        dateCreated: '2026-06-01T10:00:00Z',
        roleLabel: 'Partner',
        message: 'One\ntwo\nthree',
        isSeen: true,
        author: {name: 'Mia Brandt', isMe: false},
      },
      {
        ...bare,
        roleLabel: 'Creditor',
        author: {name: 'Anna', isMe: false},
      },
      {...bare, roleLabel: 'Creditor', author: {name: '', isMe: false}},
      {...bare, roleLabel: null, message: 'Sent.', author: null},
    ]);
  });
});
