import type {Invoice} from '../../contract/invoice.js';
import {isOther} from '../shared/is-other.js';

/** The page's invoice in the eyes of the form: once it became a case, a new case is another one. */
export class GivenInvoice {
  #sent: Invoice | null = null;
  #isAnother = false;

  /** What the form begins with. */
  of(invoice: Invoice | null): Invoice | null {
    return this.#isAnother && !isOther(invoice, this.#sent) ? null : invoice;
  }

  /** The form has made a case. */
  sent(invoice: Invoice | null): void {
    if (!this.of(invoice)) return;
    this.#sent = invoice;
    this.#isAnother = false;
  }

  /** The user asked for a new case. */
  askedForNew(): void {
    this.#isAnother = this.#sent !== null;
  }
}
