import {fieldBusinessFailure, fieldFailure, type FieldErrors} from '../http/failure.js';
import type {SandboxSwitches} from '../switches.js';

/** Collects what is wrong with the fields of a body, so that one answer names all of it. */
export class Complaints {
  readonly #errors: FieldErrors = {};

  add(path: string, message: string): void {
    const messages = (this.#errors[path] ??= []);
    if (!messages.includes(message)) messages.push(message);
  }

  /** Everything so far, by field. */
  get errors(): FieldErrors {
    return this.#errors;
  }

  /** Complains when the text is longer than `limit` characters. */
  checkLength(path: string, text: string | null, limit: number): void {
    if (text !== null && text.length > limit) {
      this.add(path, `The field must be a text with a maximum length of ${limit}`);
    }
  }

  /**
   * The same for the Collection Partner API, whose documents have the canonical shape alone.
   *
   * @throws Failure - 400 with all complaints, when there was any.
   */
  raiseForPartner(switches: SandboxSwitches): void {
    if (switches.partnerFieldErrors) this.raise(switches);
    if (Object.keys(this.#errors).length > 0) throw fieldBusinessFailure(this.#errors);
  }

  /**
   * @throws Failure - 400 with all complaints, when there was any.
   */
  raise(switches: SandboxSwitches): void {
    if (Object.keys(this.#errors).length > 0) {
      throw fieldFailure(this.#errors, switches.pascalCaseFieldKeys);
    }
  }
}
