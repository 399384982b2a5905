import {assert} from '@open-wc/testing';
import {InvoiceError, readInvoice, type ReadInvoice} from '../../src/invoice/index.js';

/** What xmllint (after pdfdetach for PDFs) says of a file; see test/invoice/corpus/make-expected.mjs. */
type Facts = Record<
  'root' | 'number' | 'date' | 'currency' | 'amount' | 'name' | 'country' | 'typeCode',
  string
> & {dueDate?: string; city?: string};

/** Published as credit notes; the type codes 381 and 384 speak for themselves. */
const KINDS: Record<string, ReadInvoice['kind']> = {'381': 'credit-note', '384': 'correction'};

const place = new URL('../invoice/corpus/expected.json', import.meta.url);
const expected = (await (await fetch(place)).json()) as Record<string, Facts>;
const has = (await fetch('/einvoices/README.md')).ok;

async function load(name: string): Promise<File> {
  const answer = await fetch(`/einvoices/${name.split('/').map(encodeURIComponent).join('/')}`);
  return new File([await answer.arrayBuffer()], name.split('/').at(-1) ?? '');
}

describe('the published e-invoices', () => {
  if (!has) it.skip('are not here: set DEBITURA_EINVOICES to their folder');
  for (const [name, facts] of has ? Object.entries(expected) : [])
    it(`reads ${name} as xmllint does`, async () => {
      const read = await readInvoice(await load(name));
      const {debtor, ...invoice} = read.invoice;
      assert.deepEqual(
        {
          number: invoice.number,
          date: invoice.date,
          dueDate: invoice.dueDate,
          currency: invoice.currency,
          amount: invoice.amount,
          name: debtor.name,
          city: debtor.city,
          country: debtor.countryAlpha2,
        },
        {
          number: facts.number,
          date: facts.date,
          dueDate: facts.dueDate,
          currency: facts.currency,
          amount: Number(facts.amount),
          name: facts.name,
          city: facts.city,
          country: facts.country,
        },
      );
      assert.equal(read.typeCode, facts.typeCode);
      assert.equal(read.kind, KINDS[facts.typeCode] ?? 'invoice');
      assert.equal(read.syntax, facts.root === 'CrossIndustryInvoice' ? 'CII' : 'UBL');
      assert.deepEqual(read.conflicts, []);
    });

  if (has)
    it('refuses what lies beside them and is no invoice, with the reason', async () => {
      const refused = await readInvoice(await load('README.md')).catch((error: unknown) => error);
      assert.instanceOf(refused, InvoiceError);
      assert.equal(refused.reason, 'unknown-format');
    });
});
