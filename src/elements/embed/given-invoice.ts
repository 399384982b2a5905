import type {Invoice} from '../../contract/invoice.js';
import {fingerprint} from '../shared/fingerprint.js';

/** The page's invoice in the eyes of the form: once it became a case, a new case is another one. */
export class GivenInvoice {
  #sent = '';
  #isAnother = false;

  /** What the form begins with. */
  of(invoice: Invoice | null): Invoice | null {
    return this.#isAnother && fingerprint(invoice) === this.#sent ? null : invoice;
  }

  /** The form has made a case. */
  sent(invoice: Invoice | null): void {
    if (this.of(invoice)) this.#sent = fingerprint(invoice);
  }

  /** The user asked for a new case. */
  askedForNew(): void {
    this.#isAnother = this.#sent !== '';
  }
}
