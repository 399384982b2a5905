import {describe, expect, it} from 'vitest';
import {
  questionsOf,
  readRows,
  readTable,
  recogniseColumns,
  writeCsv,
  type CsvAnswers,
} from '../../src/invoice/csv/index.js';

const pause = () => Promise.resolve();

async function read(content: string | Uint8Array<ArrayBuffer>, answers: CsvAnswers = {}) {
  const table = await readTable(new Blob([content]), pause);
  const columns = recogniseColumns(table.headings);
  return {
    table,
    columns,
    questions: questionsOf(table, columns),
    rows: await readRows(table, columns, answers, pause),
  };
}

/** The refusal's reason. */
async function refusal(content: string | Uint8Array<ArrayBuffer>) {
  return readTable(new Blob([content]), pause).then(
    () => 'read',
    (error: unknown) => (error as {reason?: string}).reason,
  );
}

describe('A list of invoices as a file', () => {
  it('is read with semicolons, quotes, line breaks in quotes and a mark in front', async () => {
    const {rows} = await read(
      '\uFEFFFaktura nr.;Restbeløb;Valuta;Fakturadato;Forfaldsdato;Kunde;Adresse;Postnr.;By;Land\r\n' +
        '"F-1";"1.234,50";DKK;01.02.2026;15-02-2026;"Møbler ""Nord""; A/S";"Havnegade 1\nst. tv.";8000;Aarhus;Danmark\r\n',
    );
    expect(rows).toMatchObject([
      {
        line: 2,
        number: 'F-1',
        amount: 1234.5,
        currency: 'DKK',
        date: '2026-02-01',
        dueDate: '2026-02-15',
        debtor: {name: 'Møbler "Nord"; A/S', zipCode: '8000', city: 'Aarhus', countryAlpha2: 'DK'},
        unread: {},
      },
    ]);
  });

  it('is read as Windows-1252 when it is no UTF-8, and as UTF-16 by its mark', async () => {
    const latin = Uint8Array.from('Kunde;Belob\nM\xfcller \xe9;5\n', (one) => one.charCodeAt(0));
    const {rows} = await read(latin);
    expect(rows[0]?.debtor.name).toBe('Müller é');
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from('Kunde\tBetrag\nMüller\t5\n').flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    expect((await read(wide)).rows[0]).toMatchObject({amount: 5, debtor: {name: 'Müller'}});
  });

  it('may begin with titles, a separator line and empty rows, and counts rows as a spreadsheet does', async () => {
    const {rows} = await read('sep=;\nOpen items\n\nInvoice;Amount due\nA-1;10\n;\nA-2;20\n');
    expect(rows.map(({number, line}) => [number, line])).toEqual([
      ['A-1', 4],
      ['A-2', 6],
    ]);
  });

  it('is refused with the reason when it is no such list', async () => {
    expect(await refusal(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('spreadsheet');
    expect(await refusal(Uint8Array.of(0x25, 0x50, 0, 0, 1))).toBe('not-text');
    expect(await refusal('Invoice;Amount\n')).toBe('empty');
    expect(await refusal('')).toBe('empty');
    expect(await refusal(`Invoice\n${'A\n'.repeat(2001)}`)).toBe('too-many-rows');
    const huge = {size: 200 * 1024 * 1024} as Blob;
    await expect(readTable(huge, pause)).rejects.toMatchObject({reason: 'too-large'});
  });

  it('executes no formula: it is a text, or no amount', async () => {
    const {rows} = await read(
      'Invoice;Customer;Amount\n="00123";=HYPERLINK("http://evil.example");=1+1\n',
    );
    expect(rows[0]).toMatchObject({
      number: '00123',
      amount: null,
      debtor: {name: '=HYPERLINK("http://evil.example")'},
      unread: {amount: '=1+1'},
    });
  });

  it('gives the page its turn while it is long', async () => {
    let turns = 0;
    const lines = Array.from({length: 1500}, (_, index) => `A-${index};${index};Company ${index}`);
    const file = new Blob([`Invoice;Amount;Customer and a long heading\n${lines.join('\n')}`]);
    const table = await readTable(file, () => Promise.resolve(void (turns += 1)));
    expect(table.rows).toHaveLength(1500);
    expect(turns).toBeGreaterThan(0);
  });
});

describe('Amounts and days', () => {
  it('are read by what the rest of the file shows', async () => {
    const {rows, questions} = await read(
      'Invoice,Amount,Date\nA,"1,234",03/04/2026\nB,"12,345.50",04/25/2026\nC,(99.00),2026-01-02\n',
    );
    expect(questions).toEqual({dayOrder: null, decimalMark: null});
    expect(rows.map(({amount, date}) => [amount, date])).toEqual([
      [1234, '2026-03-04'],
      [12345.5, '2026-04-25'],
      [-99, '2026-01-02'],
    ]);
  });

  it('are asked for once when every one of them could be read in two ways', async () => {
    const file = 'Invoice;Amount;Date\nA;1.234;03/04/2026\nB;2.000;05/06/2026\n';
    const {questions} = await read(file);
    expect(questions).toEqual({dayOrder: '03/04/2026', decimalMark: '1.234'});
    const {rows} = await read(file, {dayOrder: 'month-first', decimalMark: ','});
    expect(rows[0]).toMatchObject({amount: 1234, date: '2026-03-04'});
  });

  it.each([
    ['EUR 1 234,50', 1234.5, 'EUR'],
    ['1.234,50 €', 1234.5, 'EUR'],
    ['1’234.50', 1234.5, ''],
    ['250,00-', -250, ''],
    ['kr. 1.000,00', 1000, ''],
    ['12,-', 12, ''],
  ])('reads the amount %s', async (cell, amount, currency) => {
    const {rows} = await read(`Invoice\tAmount\nA\t${cell}\n`);
    expect(rows[0]).toMatchObject({amount, currency});
  });

  it.each([
    ['2026-02-28', '2026-02-28'],
    ['28.2.26', '2026-02-28'],
    ['20260228', '2026-02-28'],
    ['28 Feb 2026', '2026-02-28'],
    ['28. februar 2026', '2026-02-28'],
    ['28 février 2026', '2026-02-28'],
    ['28 lutego 2026', '2026-02-28'],
    ['28 de fevereiro de 2026', '2026-02-28'],
    ['28. helmikuuta 2026', '2026-02-28'],
    ['Feb 28, 2026', '2026-02-28'],
    ['2026-02-28T00:00:00', '2026-02-28'],
    ['30.02.2026', ''],
    ['next week', ''],
  ])('reads the day %s', async (cell, day) => {
    const {rows} = await read(`Invoice\tInvoice date\nA\t${cell}\n`);
    expect(rows[0]?.date).toBe(day);
    expect(rows[0]?.unread.date).toBe(day === '' ? cell : undefined);
  });
});

describe('The result as a file', () => {
  it('holds no cell that a spreadsheet would calculate', async () => {
    const rows = [
      ['Invoice', 'Debtor'],
      ['A-1', '=cmd|calc'],
      ['A-2', ' @SUM(1)'],
      [-5, '+49 30 1'],
    ];
    const bytes = new Uint8Array(await writeCsv(rows, 'da').arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toBe(
      'Invoice;Debtor\r\nA-1;"\'=cmd|calc"\r\nA-2;"\' @SUM(1)"\r\n-5;"\'+49 30 1"\r\n',
    );
    expect(await writeCsv(rows, 'en').text()).toContain('Invoice,Debtor');
  });
});
