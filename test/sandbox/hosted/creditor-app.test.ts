import {describe, expect, it} from 'vitest';
import {read} from '../support.js';
import {following} from '../life/following.js';
import {createVisitor} from './visitor.js';

async function open() {
  const world = await following();
  const visitor = createVisitor(world.send);
  /** The link of the first task of a type. */
  async function linkTo(type: string): Promise<string> {
    const {body} = await read(world.nordlys('GET', `/tasks?type=${type}`));
    const [task] = body.tasks as {solutionUrl: string}[];
    return task?.solutionUrl ?? `no ${type}`;
  }
  return {...world, ...visitor, linkTo};
}

describe('the quote page', () => {
  it('is where fullQuoteLink leads, and choosing makes the case active', async () => {
    const {state, id, look, open: visit, submit, heard} = await open();
    state.move(id, 'LeadsQuoteGiven');
    await heard();
    const {quoteRequests} = await look<{quoteRequests: {quoteRequestId: string}[]}>(
      '/quote-requests',
    );
    const path = `/quote-requests/${quoteRequests[0]!.quoteRequestId}/quotes`;
    const {quotes} = await look<{quotes: {quoteId: string; partnerName: string}[]}>(path);
    const {quoteId, partnerName} = quotes[1]!;
    const {fullQuoteLink} = await look<{fullQuoteLink: string}>(`${path}/${quoteId}`);

    const page = await visit(fullQuoteLink);
    expect(page.heading).toBe('Choose a quote');
    expect(page.html).toContain(`Choose ${partnerName}`);
    expect((await submit(fullQuoteLink, {quote: quoteId})).status).toBe(303);
    expect(await heard()).toEqual(['case.updated']);
    expect(await look()).toMatchObject({
      lifecycle: 'Active',
      collectionPartner: {name: partnerName},
    });
    expect((await visit(fullQuoteLink)).heading).toBe('Quotes');
    await submit(fullQuoteLink, {quote: quotes[0]!.quoteId});
    expect(await heard()).toEqual([]);
  });

  it('says so where nobody was asked', async () => {
    const {id, open: visit} = await open();
    expect((await visit(`http://sandbox.test/app/quotes/${id}`)).status).toBe(404);
  });
});

describe('the task page', () => {
  it('answers what was asked, and the task is gone', async () => {
    const {state, id, look, linkTo, open: visit, submit} = await open();
    state.requireInput(id, 'Would you take 8,000?');
    const link = await linkTo('ClientInputRequired');
    expect((await visit(link)).html).toContain('Would you take 8,000?');
    await submit(link, {answer: 'Yes, if it comes this month.'});
    const chats = await look<{message: string; role: number}[]>('/chats');
    expect(chats.at(-1)).toMatchObject({message: 'Yes, if it comes this month.', role: 1});
    expect((await visit(link)).heading).toBe('Nothing to do');
  });

  it('moves a case on whose missing information was given', async () => {
    const {state, id, look, linkTo, submit} = await open();
    for (const other of state.cases) other.missingInformation = [];
    state.askForInfo(id, ['The order, please.']);
    await submit(await linkTo('CaseValidationNeedsInfo'), {answer: 'It is attached.'});
    expect(await look()).toMatchObject({
      lifecycle: 'Pending Verification',
      validation: {needsInfo: false},
    });
  });

  it('reviews a partner, does odd jobs, and leads to quotes', async () => {
    const {state, id, taskTypes, linkTo, open: visit, submit} = await open();
    state.move(id, 'LeadsQuoteGiven');
    expect((await visit(await linkTo('SelectQuoteWinner'))).html).toContain(`/app/quotes/${id}`);
    state.move(id, 'Closed', {closeCode: 'Paid'});
    state.giveTask(id, 'Send us your logo');
    await submit(await linkTo('ReviewPartner'));
    await submit(await linkTo('Generic'));
    expect(await taskTypes()).toEqual([]);
  });

  it('takes a bank account', async () => {
    const {state, actingFor, submit} = await open();
    const item = state.cases.find(({client}) => client.externalTenantId === 'fjordby')!;
    state.pay(item.id, 100);
    const fjordby = await actingFor('fjordby');
    const tasks = async () =>
      (await read(fjordby('GET', '/tasks'))).body.tasks as {type: string; solutionUrl: string}[];
    const [task] = await tasks();
    expect(task!.type).toBe('AssignBankAccount');
    await submit(task!.solutionUrl);
    expect(await tasks()).toEqual([]);
  });
});
