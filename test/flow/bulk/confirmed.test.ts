import {describe, expect, it} from 'vitest';
import {problem} from '../support/answers.js';
import {quiet} from '../support/form.js';
import {openListed, overdueList} from './support.js';

describe('What was confirmed', () => {
  it('stays as it is while the rest is mended, and a later invoice makes a case of its own', async () => {
    const {adapter, bulk, edit, row, caseOf, grouped, confirm, finished, drop, tab} =
      await openListed();
    adapter.answer('POST /cases', problem('business-rule'));
    bulk.leaveOut(row('L25-0002').id, true);
    bulk.leaveOut(row('L25-0004').id, true);
    await tab.advance(400);
    adapter.answer('POST /cases', {...problem('duplicate-reference'), caseId: 'case-9'});
    await confirm();
    await finished();
    bulk.openList();
    const {id} = caseOf('L25-0001').plan.debtor;
    expect(bulk.isSent(id)).toBe(true);
    edit('L25-0001', 'amount', '1');
    bulk.editDebtor(id, 'city', 'Bremen');
    bulk.leaveOut(row('L25-0001').id, true);
    await quiet();
    expect(row('L25-0001')).toMatchObject({isLeftOut: false, invoice: {amount: '1,000.50'}});
    expect(caseOf('L25-0001').plan.values.debtor.city).toBe('München');
    await drop(overdueList(5, 1).replaceAll('Hauptstraße', 'Ringstraße'));
    expect(grouped()[0]).toEqual(['L25-0001', 'L25-0003']);
    expect(caseOf('L25-0005').plan.debtor.id).toBe(id);
    expect(caseOf('L25-0005')).not.toBe(caseOf('L25-0001'));
  });
});
