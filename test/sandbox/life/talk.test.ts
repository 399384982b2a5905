import {describe, expect, it} from 'vitest';
import {draft, read, setup} from '../support.js';
import {following} from './following.js';

const writer = {userEmail: 'mette@nordlys.example'};

describe('the conversation', () => {
  it('has people, their roles, and the system, as they wrote', async () => {
    const {state, id, look, heard} = await following();
    state.partnerWrites(id, 'One\r\ntwo');
    state.partnerWrites(id, 'From the agency', 2);
    state.systemWrites(id, 'System message: noted');
    expect(await heard()).toEqual(['chat.created', 'chat.created', 'chat.created']);
    const chats = await look<Record<string, unknown>[]>('/chats');
    expect(chats.slice(-3)).toMatchObject([
      {role: 0, roleLabel: 'Partner', message: 'One\r\ntwo', user: {firstName: 'Anna'}},
      {role: 2, roleLabel: 'Managed by partner', isSeen: false},
      {message: 'System message: noted', user: null},
    ]);
  });

  it('asks for a reply until there is one, and then the partner’s words are seen', async () => {
    const {state, id, look, nordlys, taskTypes} = await following();
    expect(await taskTypes()).toEqual([]);
    state.partnerWrites(id, 'Is the address right?');
    const [task] = await look<Record<string, unknown>[]>('/tasks');
    expect(task).toMatchObject({
      type: 'ReplyToChat',
      caseId: id,
      action: {method: 'POST', path: `/cases/${id}/chats`},
    });
    await nordlys('POST', `/cases/${id}/chats`, {json: {message: 'Yes.', ...writer}});
    expect(await taskTypes()).toEqual([]);
    const [asked, answered] = (await look<{isSeen: boolean}[]>('/chats')).slice(-2);
    expect([asked!.isSeen, answered!.isSeen]).toEqual([true, false]);
  });
});

describe('missing information', () => {
  it('is a task and a list of items until it is accepted', async () => {
    const {state, id, look, nordlys, heard, taskTypes} = await following();
    const address = {resolutionArea: 'CorrectDebtorAddress', description: 'Where is it?'};
    state.askForInfo(id, ['Please send the contract.', address]);
    expect(await heard()).toEqual(['case.updated']);
    expect(await look()).toMatchObject({
      lifecycle: 'More Info Required',
      validation: {needsInfo: true},
    });
    expect(await look('/validation')).toEqual({
      needsInfo: true,
      creditorRespondedAt: null,
      items: [
        {resolutionArea: 'ProvideDocuments', description: 'Please send the contract.'},
        address,
      ],
    });
    expect(await taskTypes()).toEqual(['CaseValidationNeedsInfo']);
    await nordlys('POST', `/cases/${id}/chats`, {json: {message: 'Sent.', ...writer}});
    expect(await look('/validation')).toMatchObject({creditorRespondedAt: '2026-08-15T10:00:00'});
    state.move(id, 'Active');
    expect(await look('/validation')).toMatchObject({needsInfo: false, items: []});
    expect(await taskTypes()).toEqual([]);
  });
});

describe('tasks', () => {
  it('come and go with their causes, of every type', async () => {
    const {state, id, nordlys, taskTypes, look} = await following();
    state.requireInput(id, 'Would you take 8,000?');
    expect(await taskTypes()).toEqual(['ClientInputRequired']);
    await nordlys('POST', `/cases/${id}/chats`, {json: {message: 'Yes.', ...writer}});
    state.move(id, 'NeedsAdditionalDetails');
    expect(await taskTypes()).toEqual(['MoreInfoNeeded']);
    state.move(id, 'LeadsQuoteGiven');
    const [quotes] = await look<Record<string, unknown>[]>('/tasks');
    const {quoteRequest} = state.cases.find((each) => each.id === id)!;
    expect(quotes).toMatchObject({type: 'SelectQuoteWinner', leadId: quoteRequest!.id});
    state.move(id, 'Closed', {closeCode: 'Paid'});
    expect(await taskTypes()).toEqual(['ReviewPartner']);
    const task = state.giveTask(id, 'Send us your logo');
    expect(await taskTypes()).toEqual(['ReviewPartner', 'Generic']);
    state.solveTask(task);
    expect(await taskTypes()).toEqual(['ReviewPartner']);
    const solved = await look<{id: string; status: string}[]>('/tasks?status=Solved');
    expect(solved).toMatchObject([{id: task, status: 'Solved'}]);
  });

  it('of the account are listed with those of its cases, by type and status', async () => {
    const {sandbox, actingFor} = setup();
    const types = async (tenant: string, query = '') => {
      const {body} = await read((await actingFor(tenant))('GET', `/tasks${query}`));
      return (body.tasks as {type: string}[]).map(({type}) => type);
    };
    expect(await types('nordlys')).toEqual(['CaseValidationNeedsInfo']);
    expect(await types('havn')).toEqual(['SignContract']);
    expect(await types('fjordby')).toEqual([]);
    const {id} = sandbox.state.cases.find(({client}) => client.externalTenantId === 'fjordby')!;
    sandbox.state.pay(id, 500);
    sandbox.state.partnerWrites(id, 'Paid something.');
    expect(await types('fjordby')).toEqual(['AssignBankAccount', 'ReplyToChat']);
    expect(await types('fjordby', '?type=ReplyToChat&type=SignContract')).toEqual(['ReplyToChat']);
    expect(await types('fjordby', '?status=Solved')).toEqual([]);
    const fjordby = await actingFor('fjordby');
    expect((await fjordby('GET', '/tasks?status=Lost')).status).toBe(400);
  });
});

describe('quotes', () => {
  it('can be read, and the chosen one decides partner and price', async () => {
    const {state, nordlys, look} = await following();
    const {id} = (await read(nordlys('POST', '/cases', {json: draft}))).body;
    expect(await look('/quote-requests', id)).toEqual({quoteRequests: []});
    state.move(id, 'LeadsQuoteGiven');
    const {quoteRequests} = await look<{quoteRequests: {quoteRequestId: string}[]}>(
      '/quote-requests',
      id,
    );
    const path = `/quote-requests/${quoteRequests[0]!.quoteRequestId}`;
    expect(await look(path, id)).toMatchObject({currentQuotesCount: 2, outcome: null});
    const {quotes} = await look<{quotes: {quoteId: string; agreementType: string}[]}>(
      `${path}/quotes`,
      id,
    );
    expect(quotes.map(({agreementType}) => agreementType)).toEqual(['SuccessFee', 'Hourly']);
    state.chooseQuote(id, quotes[0]!.quoteId);
    expect(await look(path, id)).toMatchObject({outcome: 'QuoteAccepted', status: 'Closed'});
    expect(await look('', id)).toMatchObject({lifecycle: 'Active', preLegalSuccessFee: 22});
    const strange = `${path}/quotes/5a4d9900-0000-4000-8000-000000000001`;
    expect((await nordlys('GET', `/cases/${id}${strange}`)).status).toBe(404);
  });
});
