import type {Debtor} from './debtor.js';

/** The host's overdue invoice, from which a case draft is made. Amounts are what is still owed. */
export type Invoice = {
  number: string;
  amount: number;
  currency: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** `YYYY-MM-DD`. */
  dueDate?: string;
  description?: string;
  debtor: Debtor;
  files?: File[];
};
