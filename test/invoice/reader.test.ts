import {describe, expect, it} from 'vitest';
import {InvoiceError, readInvoice} from '../../src/invoice/index.js';
import {creditNoteXml, invoiceXml} from './samples/make.js';

const file = (content: BlobPart, name = 'a.xml') => new File([content], name);

/** The reason of the refusal, or `read`. */
async function outcome(one: File): Promise<string> {
  try {
    await readInvoice(one);
    return 'read';
  } catch (error) {
    if (error instanceof InvoiceError) return error.reason;
    throw error;
  }
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

describe('The reader of e-invoices', () => {
  for (const syntax of ['UBL', 'CII'] as const)
    it(`reads ${syntax}: what is owed now, and not the total`, async () => {
      const read = await readInvoice(file(invoiceXml({syntax})));
      expect(read).toMatchObject({syntax, kind: 'invoice', total: 1000, paid: 200, conflicts: []});
      expect(read.invoice).toMatchObject({
        number: '2025-17',
        amount: 800,
        currency: 'EUR',
        date: '2025-06-01',
        dueDate: '2025-07-01',
      });
      expect(read.invoice.debtor).toMatchObject({
        type: 'Company',
        name: 'Müller & Söhne GmbH',
        address: 'Hauptstrasse 10',
        zipCode: '80331',
        city: 'Munich',
        countryAlpha2: 'DE',
      });
      expect(read.seller).toEqual({name: 'Nordlys Design ApS', countryAlpha2: 'DK'});
    });

  it('reads UTF-16, and knows a credit note and what it is about', async () => {
    const text = creditNoteXml().replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const read = await readInvoice(file(utf16(text)));
    expect(read).toMatchObject({kind: 'credit-note', precedingNumber: '2025-17'});
  });

  it('leaves a due date empty that stands in the terms only', async () => {
    const read = await readInvoice(file(invoiceXml({dueDate: '', terms: '30 days net'})));
    expect(read.invoice).not.toHaveProperty('dueDate');
    expect(read.terms).toBe('30 days net');
  });

  it('decides nothing when the amount is said in two ways', async () => {
    const read = await readInvoice(file(invoiceXml({due: '900.00'})));
    expect(read.invoice).not.toHaveProperty('amount');
    expect(read.conflicts).toEqual([{field: 'amount', values: ['900', '800']}]);
  });

  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>';
  const refusals: [string, File, string][] = [
    ['an entity bomb', file(bomb), 'doctype'],
    ['an entity bomb in UTF-16', file(utf16(bomb)), 'doctype'],
    ['an outside entity', file('<!DOCTYPE a SYSTEM "http://x.example/a.dtd"><a/>'), 'doctype'],
    ['100,000 levels', file('<a>'.repeat(100_000)), 'too-complex'],
    ['a million elements', file(`<a>${'<b/>'.repeat(1_000_000)}</a>`), 'too-complex'],
    ['half a file', file(invoiceXml().slice(0, 1500)), 'broken'],
    ['an entity nobody declared', file('<a>&evil;</a>'), 'broken'],
    ['crossed tags', file('<a><b></a></b>'), 'broken'],
    ['two roots', file('<a/><a/>'), 'broken'],
    ['an unknown prefix', file('<x:a/>'), 'broken'],
    ['an attribute said twice', file('<a b="1" b="2"/>'), 'broken'],
    ['another kind of XML', file('<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'not-an-invoice'],
    ['a text', file('hello', 'a.txt'), 'unknown-format'],
    ['no bytes', file(''), 'empty'],
    ['XML that is called a PDF', file(invoiceXml(), 'a.pdf'), 'renamed'],
    ['a PDF that is called XML', file('%PDF-1.7', 'a.xml'), 'renamed'],
  ];
  for (const [name, one, reason] of refusals)
    it(`refuses ${name} as ${reason}`, async () => expect(await outcome(one)).toBe(reason));

  it('refuses 200 MB before it reads a byte', async () => {
    const large = file('');
    Object.defineProperty(large, 'size', {value: 200 * 1024 * 1024});
    large.slice = () => {
      throw new Error('It was read.');
    };
    expect(await outcome(large)).toBe('too-large');
  });
});
