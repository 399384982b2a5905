import {describe, expect, it} from 'vitest';
import type {Invoice} from '../../../src/contract/index.js';
import {rowOfInvoice} from '../../../src/flow/bulk/list/rows.js';
import {created, invoice} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab} from '../support/form.js';
import {openBulk} from './support.js';

const pdf = new File(['%PDF-1.7 an invoice'], 'invoice.pdf', {type: 'application/pdf'});

async function send(uploads: ('lost' | 'sent')[], given: Invoice[] = [{...invoice, files: [pdf]}]) {
  const adapter = createScript();
  adapter.answer('POST /cases', created);
  const tab = createTab();
  const connection = adapter.connect();
  const sent: string[] = [];
  connection.client.uploadFile = (caseId, file) => {
    if (uploads.shift() === 'lost') return Promise.reject(new TypeError('No network.'));
    sent.push(`${caseId} ${file.name}`);
    return Promise.resolve({} as Awaited<ReturnType<typeof connection.client.uploadFile>>);
  };
  const page = await openBulk(tab, connection, {invoices: given});
  await page.priced();
  await page.confirm();
  await page.finished();
  return {sent, tab, ...page};
}

describe('The documents of a list', () => {
  it('travel with the case of their invoice once it is made', async () => {
    const {sent, all, count} = await send(['sent']);
    expect(sent).toEqual([`${created.id} invoice.pdf`]);
    expect(count('made')).toBe(1);
    expect(all()[0]?.unsent).toEqual([]);
  });

  it('are named when they did not travel, and hold no case up', async () => {
    const {all, count} = await send(['lost']);
    expect(count('made')).toBe(1);
    expect(all()[0]?.unsent).toEqual(['invoice.pdf']);
  });

  it('are named one by one when some did not travel or were no documents', async () => {
    const file = (name: string) => new File(['%PDF-1.7'], name, {type: 'application/pdf'});
    const {all, count, sent} = await send(
      ['sent', 'lost'],
      [
        {...invoice, number: ' N-1 ', files: [file('a.pdf'), new File(['x'], 'page.exe')]},
        {...invoice, number: 'N-2', files: [file('b.pdf')]},
        {...invoice, number: 'N-3', files: []},
      ],
    );
    expect(count('made')).toBe(1);
    expect(sent).toEqual([`${created.id} a.pdf`]);
    expect(all()[0]?.unsent).toEqual(['page.exe', 'b.pdf']);
  });

  it('are no part of a list that begins anew', async () => {
    const {bulk, sent, priced, confirm, finished, tab} = await send(['sent']);
    await bulk.clear();
    sent.length = 0;
    await bulk.addRows([rowOfInvoice({...invoice, amount: 7})], 'later.csv');
    await tab.advance(400);
    await priced();
    await confirm();
    await finished();
    expect(sent).toEqual([]);
  });
});
