import {describe, expect, it} from 'vitest';
import {bent, problem} from '../support/answers.js';
import {quiet} from '../support/form.js';
import {openListed, overdueList} from './support.js';

/** A priced list of two companies in review, and a file that was read meanwhile: another invoice of one of them. */
async function setup() {
  const page = await openListed();
  const {bulk, drop, grouped} = page;
  await page.priced();
  await bulk.openReview();
  const late = drop(overdueList(5, 1).replaceAll('Hauptstraße', 'Ringstraße'));
  await quiet();
  return {...page, late, before: grouped()};
}

describe('A file that is still being read', () => {
  it('changes nothing that is being reviewed, and comes in when the user is back at the list', async () => {
    const {bulk, late, before, grouped} = await setup();
    expect(bulk.state.phase.name).toBe('review');
    expect(grouped()).toEqual(before);
    bulk.openList();
    expect(await late).toEqual({added: 3, known: 2});
    expect(bulk.rows).toHaveLength(7);
    expect(bulk.state).toMatchObject({phase: {name: 'editing'}, isReading: false});
  });

  it('changes nothing that is being sent, which comes to its result', async () => {
    const {adapter, bulk, late, before, grouped, finished, row, edit} = await setup();
    adapter.answer('POST /cases', problem('business-rule'));
    bulk.setConsent(true);
    bulk.setDataProcessing(true);
    await bulk.confirm();
    expect(bulk.state.phase.name).toBe('sending');
    await finished();
    expect(grouped()).toEqual(before);
    bulk.openList();
    await late;
    edit('L25-0001', 'amount', '7');
    expect(row('L25-0001').invoice.amount).toBe('7');
    expect(bulk.rows).toHaveLength(7);
  });

  it('is nobody else’s when another person is there meanwhile', async () => {
    const {adapter, bulk, late} = await setup();
    adapter.answer('GET /session', bent);
    await bulk.checkPerson();
    expect(await late).toBeNull();
    expect(bulk.rows).toEqual([]);
  });
});
