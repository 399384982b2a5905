import {describe, expect, it} from 'vitest';
import {InvoiceError, readInvoice, type ReadInvoice} from '../../../src/invoice/index.js';
import {created, invoice} from '../support/answers.js';
import {held} from '../support/adapter.js';
import {openPage, quiet} from '../support/form.js';
import {invoiceFile, open, pdf} from './support.js';

const csv = (name: string) => new File(['a;b'], name);

/** Reads PDFs as if their invoice lay in them, or as if there were none; everything else as it is. */
const reader = (isInside: boolean) => async (file: File) => {
  if (!file.name.endsWith('.pdf')) return readInvoice(file);
  if (!isInside) throw new InvoiceError('no-attachment');
  return readInvoice(invoiceFile());
};

describe('Files dropped on the form', () => {
  it('fill it with the first invoice among them; papers come along, further invoices wait', async () => {
    const {drop, note, documents} = await open();
    const further = [invoiceFile({number: '2025-18'}), invoiceFile({number: '2025-19'})];
    await drop(csv('times.csv'), invoiceFile(), ...further, pdf('2025-17.pdf'), csv('b.csv'));
    expect(note()).toMatchObject({name: '2025-17.xml', unread: ['2025-18.xml', '2025-19.xml']});
    expect(documents()).toEqual(['times.csv waiting', '2025-17.pdf waiting', 'b.csv waiting']);
  });

  it('keep the PDF that the invoice was inside of', async () => {
    const {form, note, documents} = await open();
    await form.receive({files: [pdf('2025-17.pdf')], read: reader(true)});
    expect(note().name).toBe('2025-17.pdf');
    expect(form.state.values.invoices[0]?.number).toBe('2025-17');
    expect(documents()).toEqual(['2025-17.pdf waiting']);
  });

  it('become documents when no invoice is among them', async () => {
    const {form, drop, documents} = await open();
    await drop(csv('a.csv'), new File(['x'], 'b.txt'));
    expect(form.state.incoming).toEqual({status: 'attached', names: ['a.csv', 'b.txt']});
    expect(documents()).toEqual(['a.csv waiting', 'b.txt waiting']);
    await drop(csv('a.csv'), csv('c.csv'));
    expect(documents()).toEqual(['a.csv waiting', 'b.txt waiting', 'c.csv waiting']);
    await drop(new File(['longer;file'], 'a.csv'));
    expect(documents().filter((one) => one === 'a.csv waiting')).toHaveLength(2);
  });

  it('are said to be read while that takes a while, each by its name', async () => {
    const {form} = await open();
    const names: unknown[] = [];
    const read = (file: File) => {
      names.push(form.state.incoming);
      return readInvoice(file);
    };
    await form.receive({files: [new File(['<a/>'], 'a.xml'), invoiceFile()], read});
    expect(names).toEqual([
      {status: 'reading', name: 'a.xml'},
      {status: 'reading', name: '2025-17.xml'},
    ]);
  });

  it('say why the first of them is no invoice, and leave the fields alone', async () => {
    const {form, drop, documents} = await open();
    const {values} = form.state;
    await drop(new File(['<html/>'], 'page.xml'), new File([], 'empty.xml'));
    expect(form.state.incoming).toEqual({
      status: 'refused',
      name: 'page.xml',
      reason: 'not-an-invoice',
      limit: undefined,
      found: 'html',
      isAttached: false,
    });
    expect(form.state.values).toEqual(values);
    expect(documents()).toEqual([]);
  });

  it('forget the one that could not be read when another one is an invoice', async () => {
    const {drop, note} = await open();
    await drop(new File(['<html/>'], 'page.xml'), invoiceFile());
    expect(note().name).toBe('2025-17.xml');
  });

  it('of a PDF for people is a document, a damaged or locked one is none', async () => {
    const {form, documents} = await open();
    await form.receive({files: [pdf('scan.pdf')], read: reader(false)});
    expect(form.state.incoming).toMatchObject({reason: 'no-attachment', isAttached: true});
    for (const reason of ['broken', 'encrypted'] as const) {
      const read = () => Promise.reject(new InvoiceError(reason));
      await form.receive({files: [pdf(`${reason}.pdf`)], read});
      expect(form.state.incoming).toMatchObject({reason, isAttached: false});
    }
    expect(documents()).toEqual(['scan.pdf waiting']);
  });

  it('are not at fault when the reader cannot be loaded: a PDF comes along, XML is said', async () => {
    const read = () => Promise.reject(new TypeError('Failed to fetch a module'));
    const {form, documents} = await open();
    await form.receive({files: [pdf('a.pdf')], read});
    expect(form.state.incoming).toMatchObject({reason: 'unavailable', isAttached: true});
    expect(documents()).toEqual(['a.pdf waiting']);
    await form.receive({files: [invoiceFile()], read});
    expect(form.state.incoming).toMatchObject({reason: 'unavailable', isAttached: false});
    expect(documents()).toEqual(['a.pdf waiting']);
  });

  it('give a remembered document its bytes back', async () => {
    const {drop, tab, adapter} = await open();
    await drop(csv('table.csv'));
    await quiet();
    const {form} = await openPage(tab, adapter.connect(), {invoices: []});
    expect(form.state.documents).toMatchObject([{name: 'table.csv', status: 'missing'}]);
    await form.receive({files: [csv('table.csv')], read: readInvoice});
    expect(form.state.documents).toMatchObject([{name: 'table.csv', status: 'waiting'}]);
  });

  it('say nothing when there are none', async () => {
    const {form, drop} = await open();
    await drop();
    expect(form.state.incoming).toBeUndefined();
  });
});

describe('Files dropped at the wrong moment', () => {
  it('are not even read while the case is on its way', async () => {
    const {adapter, form, press, documents} = await open({});
    const {answer, arrive} = held();
    adapter.answer('POST /cases', answer);
    await press();
    const read = () => Promise.reject(new Error('It was read.'));
    await form.receive({files: [invoiceFile(), csv('a.csv')], read});
    expect(form.state.incoming).toBeUndefined();
    expect(documents()).toEqual([]);
    arrive(created);
  });

  it('fill no other claim than the one that they were dropped on', async () => {
    const {form, startAnew} = await open();
    let arrive!: (read: ReadInvoice) => void;
    const read = () => new Promise<ReadInvoice>((resolve) => (arrive = resolve));
    const received = form.receive({files: [csv('a.csv'), invoiceFile()], read});
    await quiet();
    await startAnew({invoices: [{...invoice, date: ''}]});
    arrive(await readInvoice(invoiceFile()));
    await received;
    expect(form.state.values.invoices[0]).toMatchObject({number: '2026-001', date: ''});
    expect(form.state.incoming).toBeUndefined();
    expect(form.state.documents).toEqual([]);
  });

  it('change nothing of a case that left meanwhile', async () => {
    const {form, submit, phase} = await open({});
    let arrive!: (read: ReadInvoice) => void;
    const read = () => new Promise<ReadInvoice>((resolve) => (arrive = resolve));
    const received = form.receive({files: [invoiceFile()], read});
    await quiet();
    await submit();
    expect(phase('receipt').isSigned).toBe(true);
    arrive(await readInvoice(invoiceFile()));
    await received;
    expect(form.state.incoming).toEqual({status: 'reading', name: '2025-17.xml'});
    expect(form.state.values.invoices[0]?.number).toBe('2026-001');
  });
});
