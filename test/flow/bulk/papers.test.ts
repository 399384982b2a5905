import {describe, expect, it} from 'vitest';
import {created, invoice} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab} from '../support/form.js';
import {openBulk} from './support.js';

const pdf = new File(['%PDF-1.7 an invoice'], 'invoice.pdf', {type: 'application/pdf'});

async function send(...uploads: ('lost' | 'sent')[]) {
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
  const page = await openBulk(tab, connection, {invoices: [{...invoice, files: [pdf]}]});
  await page.priced();
  await page.confirm();
  await page.finished();
  return {sent, ...page};
}

describe('The documents of a list', () => {
  it('travel with the case of their invoice once it is made', async () => {
    const {sent, all, count} = await send('sent');
    expect(sent).toEqual([`${created.id} invoice.pdf`]);
    expect(count('made')).toBe(1);
    expect(all()[0]?.unsent).toEqual([]);
  });

  it('are named when they did not travel, and hold no case up', async () => {
    const {all, count} = await send('lost');
    expect(count('made')).toBe(1);
    expect(all()[0]?.unsent).toEqual(['invoice.pdf']);
  });
});
