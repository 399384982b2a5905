import type {Invoice} from '../../../src/contract/index.js';
import type {Random} from './random.js';

/** One unpaid claim that a user sends to collection; its debtor is nobody else's, so that its cases are known. */
export type Claim = {
  tenant: string;
  /** The debtor's name, unique in a run. */
  debtor: string;
  invoice: Invoice;
  pendingContracts: 'allow' | 'require';
};

const CURRENCIES: Record<string, string> = {
  DE: 'EUR',
  DK: 'DKK',
  SE: 'SEK',
  FR: 'EUR',
  PL: 'PLN',
  US: 'USD',
};

/** Makes a claim of this tenant; most are simple, some need a signature, some are refused. */
export function makeClaim(random: Random, tenant: string, number: number): Claim {
  const isSimple = random.chance(0.75);
  const countryAlpha2 = isSimple
    ? random.pick(['DE', 'DK', 'SE'])
    : random.pick(['FR', 'PL', 'US', 'AQ']);
  const debtor = `Debtor ${number} of ${tenant} GmbH`;
  const isPapered = random.chance(0.15);
  return {
    tenant,
    debtor,
    pendingContracts: random.chance(0.7) ? 'allow' : 'require',
    invoice: {
      // A platform without numbers: then the key stands in for one.
      number: random.chance(0.15) ? '' : `${tenant}-${number}`,
      amount: random.chance(0.05) ? 20 : random.between(2_000, 90_000),
      currency: CURRENCIES[countryAlpha2] ?? 'EUR',
      date: '2026-01-10',
      dueDate: '2026-02-10',
      debtor: {
        type: 'Company',
        name: debtor,
        address: 'Hauptstrasse 10',
        zipCode: '80331',
        city: 'Munich',
        countryAlpha2,
        ...(countryAlpha2 === 'US' && {stateAlpha2: 'CA'}),
        email: `debtor-${number}@${markOf(tenant)}`,
      },
      ...(isPapered && {files: [paper(`${tenant}-${number}.pdf`)]}),
    },
  };
}

/** What nobody but this tenant may ever receive. */
export function markOf(tenant: string): string {
  return `only-for-${tenant}.example`;
}

function paper(name: string): File {
  return new File([`%PDF-1.4 ${name}`], name, {type: 'application/pdf'});
}
