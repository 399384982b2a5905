import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import {feeOf} from '../../../flow/bulk/list/totals.js';
import {formatAmount, parseAmount} from '../../../flow/money/amounts.js';
import {stateOf} from '../table/state-words.js';
import type {View} from '../view.js';

/** Gives the result to the user as a file, one row an invoice. */
export async function downloadResult({actions, words, format, more}: View): Promise<void> {
  const {writeCsv} = await import('../../../invoice/csv/index.js');
  const {result: texts} = words;
  const rows = [...actions.cases.values()].flatMap((one) =>
    one.plan.rows.map(({invoice, currencyCode}) => {
      const {progress, plan} = one;
      const amount = parseAmount(invoice.amount, one.source.locale, currencyCode);
      const problem = progress.name === 'failed' ? progress.problem : null;
      return [
        invoice.number,
        plan.values.debtor.name,
        plan.values.debtor.countryAlpha2,
        invoice.date,
        invoice.dueDate,
        amount === null ? invoice.amount : formatAmount(amount, format.locale, currencyCode),
        currencyCode,
        stateOf(one, words)[0],
        ...identifiers(one),
        feeOf(one) ?? '',
        problem ? problem.detail || (more.problems?.codes[problem.code].heading ?? '') : '',
      ];
    }),
  );
  const file = writeCsv([Object.values(texts.headings), ...rows], format.locale);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = texts.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The case's own reference and the client's. */
function identifiers({progress}: BulkCase): [string, string] {
  if (progress.name === 'made' || progress.name === 'duplicate')
    return [progress.case?.reference ?? '', progress.case?.creditorReference ?? ''];
  return ['', ''];
}
