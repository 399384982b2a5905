import {assert} from '@open-wc/testing';
import {INVOICE, expectAccessible, openForm, type Form} from './support/form.js';
import {creditNoteXml, invoiceXml, pdfWith} from '../invoice/samples/make.js';
import {waitUntil} from './support/wait.js';

function transferOf(files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** Drops files somewhere on the form; answers whether the browser was kept from opening them itself. */
async function drop(form: Form, ...files: File[]): Promise<boolean> {
  const place = form.element.renderRoot.querySelector('h2')!;
  const options = {
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer: transferOf(files),
  };
  place.dispatchEvent(new DragEvent('dragover', options));
  const isTaken = !place.dispatchEvent(new DragEvent('drop', options));
  await form.element.updateComplete;
  return isTaken;
}

const xml = (content: string, name = '2025-17.xml') => new File([content], name);

/** Spaces as a PDF may carry them: deflated, written as hexadecimal figures. */
async function packedSpaces(count: number): Promise<string> {
  const stream = new Blob([' '.repeat(count)]).stream();
  const deflated = new Response(stream.pipeThrough(new CompressionStream('deflate')));
  const bytes = new Uint8Array(await deflated.arrayBuffer());
  return `${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}

describe('an e-invoice dropped on the form', () => {
  it('fills the fields, each with where it came from, and asks for the PDF', async () => {
    const form = await openForm();
    assert.isTrue(await drop(form, xml(invoiceXml())));
    await form.untilText('fields are filled in from 2025-17.xml');
    assert.equal(form.field('Invoice number').value, '2025-17');
    assert.equal(form.field('Unpaid amount').value, '800.00');
    assert.equal(form.field('Invoice date').value, '2025-06-01');
    assert.equal(form.field('Due date').value, '2025-07-01');
    const note = form.element.renderRoot.querySelector('[id="invoices.0.number-note"]');
    assert.equal(note?.textContent, 'From 2025-17.xml');
    await form.untilText('Add the PDF of this invoice as well');
    await form.untilText('is paid already: only the open rest is claimed.');
    await expectAccessible(form.element);
    await form.fill('Invoice number', 'other');
    assert.isNull(form.element.renderRoot.querySelector('[id="invoices.0.number-note"]'));
  });

  it('overwrites nothing that was typed before the user says so', async () => {
    const form = await openForm();
    await form.fill('Invoice date', '2025-06-02');
    await form.fill('Invoice number', '2025-17');
    await drop(form, xml(invoiceXml()));
    await form.untilText('One field already says something else');
    assert.equal(form.field('Invoice date').value, '2025-06-02');
    assert.equal(form.field('Unpaid amount').value, '800.00');
    await form.press('Keep what is in the form');
    await waitUntil(() => !form.text().includes('already says'), 'the question is gone');
    assert.equal(form.field('Invoice date').value, '2025-06-02');
    await drop(form, xml(invoiceXml()));
    await form.untilText('One field already says something else');
    await form.press('Take the invoice’s values');
    await waitUntil(() => form.field('Invoice date').value === '2025-06-01', 'it is taken');
  });

  it('can join the claim as a further invoice of the same debtor', async () => {
    const form = await openForm();
    await drop(form, xml(invoiceXml()));
    await form.untilText('fields are filled in');
    await drop(form, xml(invoiceXml({number: '2025-18'}), '2025-18.xml'));
    await form.untilText('This is another invoice: 2025-18');
    assert.equal(form.field('Invoice number').value, '2025-17');
    await form.press('Add it as a further invoice');
    await form.untilText('Remove');
    assert.equal(form.field('Invoice number', 0).value, '2025-17');
    assert.equal(form.field('Invoice number', 1).value, '2025-18');
  });

  it('takes a PDF along as a document', async () => {
    const form = await openForm();
    const file = new File([pdfWith({'factur-x.xml': invoiceXml({syntax: 'CII'})})], '2025-17.pdf');
    await drop(form, file);
    await form.untilText('fields are filled in from 2025-17.pdf');
    assert.notInclude(form.text(), 'Add the PDF of this invoice');
    await form.press('Continue');
    await form.until('Who owes it?');
    assert.equal(form.field('City').value, 'Munich');
    await form.press('Continue');
    await form.until('Which papers prove it?');
    await form.untilText('2025-17.pdf');
  });

  const explained: [string, string, RegExp, boolean][] = [
    [
      'a credit note',
      creditNoteXml(),
      /credit note for invoice 2025-17: it gives money back/,
      false,
    ],
    ['a paid invoice', invoiceXml({due: '0.00', paid: '1000.00'}), /everything is paid/, true],
    [
      'an invoice of somebody else',
      invoiceXml({seller: 'Other AB'}),
      /sent by Other AB \(Denmark\), and you are collecting for Nordlys Design ApS/,
      true,
    ],
  ];
  for (const [name, content, sentence, canFill] of explained)
    it(`explains ${name} before anything is filled in`, async () => {
      const form = await openForm();
      await drop(form, xml(content));
      await form.untilText(sentence);
      assert.equal(form.field('Invoice number').value, '');
      assert.equal(form.text().includes('Fill in anyway'), canFill);
    });

  it('says when an invoice is not due yet, and shows terms beside an empty due date', async () => {
    const form = await openForm();
    await drop(form, xml(invoiceXml({dueDate: '2099-01-01'})));
    await form.untilText('It is not due before 1 January 2099');
    const other = await openForm();
    await drop(other, xml(invoiceXml({dueDate: '', terms: '30 days net'})));
    await other.untilText(/It names no due date.*30 days net/);
    assert.equal(other.field('Due date').value, '');
  });

  it('asks which of two answers of the document is right', async () => {
    const form = await openForm();
    await drop(form, xml(invoiceXml({due: '900.00'})));
    await form.untilText('two answers for the unpaid amount');
    assert.equal(form.field('Unpaid amount').value, '');
    await form.press('Use €800.00 as the unpaid amount');
    await waitUntil(() => form.field('Unpaid amount').value === '800.00', 'it is filled in');
  });

  const refused: [string, File, RegExp][] = [
    ['half a file', xml(invoiceXml().slice(0, 900)), /damaged or was cut off/],
    [
      'a document type',
      xml(`<!DOCTYPE x [<!ENTITY a "b">]>${invoiceXml()}`),
      /document rules of its own/,
    ],
    [
      'a PDF for people',
      new File([pdfWith({})], 'scan.pdf'),
      /carries no invoice data.*added to your documents/,
    ],
    [
      'a locked PDF',
      new File([pdfWith({}, {isEncrypted: true})], 'a.pdf'),
      /protected with a password/,
    ],
    ['half a PDF', new File([pdfWith({}).slice(0, 60)], 'a.pdf'), /damaged or was cut off/],
    ['a renamed file', xml(invoiceXml(), 'a.pdf'), /Inside it is XML, but its name says otherwise/],
  ];
  it('refuses what a PDF of a few kilobytes unpacks to, when it is more than any invoice', async () => {
    const form = await openForm();
    const packed = await packedSpaces(11 * 1024 * 1024);
    const filter = '[/ASCIIHexDecode /FlateDecode]';
    const file = new File([pdfWith({'factur-x.xml': packed}, {filter})], 'bomb.pdf');
    assert.isBelow(file.size, 50_000);
    await drop(form, file);
    await form.untilText(/It is larger than 10 MB/);
    assert.isEmpty(form.field('Invoice number').value);
  });

  for (const [name, file, sentence] of refused)
    it(`says what is wrong with ${name}, and keeps what was typed`, async () => {
      const form = await openForm({invoice: {...INVOICE, date: ''}});
      await drop(form, file);
      await form.untilText(sentence);
      assert.equal(form.field('Invoice number').value, 'INV-2025-001');
    });
});
