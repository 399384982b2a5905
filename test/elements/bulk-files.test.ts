import {assert, fixtureSync, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/bulk/define.js';
import {creditNoteXml, invoiceXml, pdfWith} from '../invoice/samples/make.js';
import {createPage} from './support/tracking.js';

const SLOW = {timeout: 8000};

/** The empty list, with files dropped on it. */
async function drop(...files: File[]) {
  sessionStorage.clear();
  const page = createPage();
  const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
  const list = document.createElement('debitura-bulk');
  Object.assign(list, {fetch: page.fetch});
  place.append(list);
  const text = () => list.renderRoot.textContent.replace(/\s+/g, ' ');
  const until = (words: string) => waitUntil(() => text().includes(words), words, SLOW);
  await until('Which invoices are overdue?');
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  list.dispatchEvent(new DragEvent('drop', {dataTransfer, cancelable: true}));
  return {text, until};
}

const xml = (name: string, content: string) => new File([content], name, {type: 'text/xml'});

describe('E-invoices dropped on <debitura-bulk>', () => {
  it('become rows, whether UBL, CII or inside a PDF', async () => {
    const cii = invoiceXml({syntax: 'CII', number: 'C-1'});
    const inside = invoiceXml({syntax: 'CII', number: 'P-1'});
    const {until} = await drop(
      xml('a.xml', invoiceXml({number: 'U-1'})),
      xml('b.xml', cii),
      new File([pdfWith({'factur-x.xml': inside})], 'c.pdf', {type: 'application/pdf'}),
    );
    // The first says a VAT number and the others none: nobody guesses that they are one company.
    await until('3 invoices in 2 cases');
  });

  it('are refused with the reason when nothing can be collected with them', async () => {
    const {until, text} = await drop(
      xml('credit.xml', creditNoteXml()),
      xml('paid.xml', invoiceXml({due: '0.00', paid: '1000.00'})),
    );
    await until('Nothing is left to pay on it.');
    assert.include(text(), 'It is a credit note');
    assert.include(text(), 'Which invoices are overdue?');
  });

  it('show what they say about payment where no due date stands', async () => {
    const {until} = await drop(
      xml('terms.xml', invoiceXml({dueDate: '', terms: 'Payable in 30 days'})),
    );
    await until('Payable in 30 days');
  });
});
