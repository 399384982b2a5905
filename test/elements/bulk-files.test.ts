import {assert, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/bulk/define.js';
import {creditNoteXml, invoiceXml, pdfWith} from '../invoice/samples/make.js';
import {createPage} from './support/tracking.js';
import {waitUntil} from './support/wait.js';

/** The empty list, with files dropped on it. */
async function drop(...files: File[]) {
  sessionStorage.clear();
  const page = createPage();
  const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
  const list = document.createElement('debitura-bulk');
  Object.assign(list, {fetch: page.fetch});
  place.append(list);
  const text = () => list.renderRoot.textContent.replace(/\s+/g, ' ');
  const until = (words: string) => waitUntil(() => text().includes(words), words);
  await until('Which invoices are overdue?');
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  list.dispatchEvent(new DragEvent('drop', {dataTransfer, cancelable: true}));
  const press = async (name: string) => {
    const named = (one: HTMLElement) => one.getAttribute('aria-label') === name;
    const find = () => [...list.renderRoot.querySelectorAll('button')].find(named);
    await waitUntil(find, name);
    find()?.click();
    await list.updateComplete;
  };
  return {list, text, until, press};
}

/** A file of 200 MB, which nobody reads. */
function huge(name: string): File {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'size', {value: 200 * 1024 * 1024});
  file.slice = () => {
    throw new Error('It was read.');
  };
  return file;
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

  it('are left out with the reason when another company sent them, until the user takes them back', async () => {
    const {until, text, press} = await drop(
      xml('foreign.xml', invoiceXml({number: 'F-1', seller: 'Somebody Else AB'})),
      xml('own.xml', invoiceXml({number: 'O-1'})),
    );
    await until('Somebody Else AB');
    await until('One invoice in one case');
    assert.include(text(), 'One invoice is left out');
    await press('Take back F-1');
    await until('2 invoices in one case');
  });

  it('show what they say about payment where no due date stands', async () => {
    const {until} = await drop(
      xml('terms.xml', invoiceXml({dueDate: '', terms: 'Payable in 30 days'})),
    );
    await until('Payable in 30 days');
  });

  it('say what is wrong with each that cannot be read, and the good one beside them is taken', async () => {
    const {list, until, text} = await drop(
      xml('half.xml', invoiceXml().slice(0, 900)),
      xml('rules.xml', `<!DOCTYPE x [<!ENTITY a SYSTEM "/adapter">]>${invoiceXml()}`),
      new File([pdfWith({})], 'scan.pdf'),
      new File([pdfWith({}, {isEncrypted: true})], 'locked.pdf'),
      new File([invoiceXml()], 'renamed.pdf'),
      xml('good.xml', invoiceXml({number: 'G-1'})),
    );
    await until('One invoice in one case');
    await until('good.xml');
    for (const sentence of [
      /half\.xml · It is damaged or was cut off/,
      /rules\.xml · It carries document rules of its own.*Nothing in it was run/,
      /scan\.pdf · The PDF can be read by people only/,
      /locked\.pdf · It is protected with a password/,
      /renamed\.pdf · Inside it is XML/,
      /good\.xml · One invoice/,
    ])
      assert.match(text(), sentence);
    Object.assign(list, {files: [huge('all.xml')]});
    await until('all.xml · It is larger than');
    assert.include(text(), 'One invoice in one case');
  });
});
