import {html} from 'hono/html';
import {calendarDay} from '../http/json-body.js';
import type {Markup} from './layout.js';

/** What the KYC page asks, as typed. */
export interface KycAnswers {
  directorFullName: string;
  directorHomeAddress: string;
  directorDateOfBirth: string;
}

/** What is wrong with an answer, by field. */
export type KycErrors = Partial<Record<keyof KycAnswers, string>>;

/** An untouched form. */
export const noAnswers: KycAnswers = {
  directorFullName: '',
  directorHomeAddress: '',
  directorDateOfBirth: '',
};

/** Reads the form's fields. */
export function readKyc(form: FormData): KycAnswers {
  const text = (name: keyof KycAnswers) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    directorFullName: text('directorFullName'),
    directorHomeAddress: text('directorHomeAddress'),
    directorDateOfBirth: text('directorDateOfBirth'),
  };
}

/**
 * Checks the answers by the rules of Debitura's documentation, KYC verification.
 *
 * @param today - `YYYY-MM-DD`
 */
export function checkKyc(answers: KycAnswers, today: string): KycErrors {
  const {directorFullName: name, directorHomeAddress: address, directorDateOfBirth: born} = answers;
  const errors: KycErrors = {};
  if (name === '') errors.directorFullName = 'Enter the full name of one director.';
  else if (name.length > 500) errors.directorFullName = 'Use at most 500 characters.';
  if (address === '') errors.directorHomeAddress = 'Enter the home address.';
  else if (address.length > 1000) errors.directorHomeAddress = 'Use at most 1,000 characters.';
  const day = calendarDay(born);
  if (day === undefined || day >= today) {
    errors.directorDateOfBirth = 'Enter a date in the past, such as 1980-05-31.';
  }
  return errors;
}

/** The three fields, each with its label, value and error. */
export function kycFields(answers: KycAnswers, errors: KycErrors): Markup {
  return html`
    <div class="field">
      <label for="name">Director’s full name</label>
      <input
        id="name"
        name="directorFullName"
        autocomplete="name"
        required
        maxlength="500"
        value="${answers.directorFullName}"
        ${invalid('name', errors.directorFullName)}
      />
      ${errorText('name', errors.directorFullName)}
    </div>
    <div class="field">
      <label for="address">Home address</label>
      <textarea
        id="address"
        name="directorHomeAddress"
        autocomplete="street-address"
        required
        maxlength="1000"
        rows="3"
        ${invalid('address', errors.directorHomeAddress)}
      >
${answers.directorHomeAddress}</textarea>
      ${errorText('address', errors.directorHomeAddress)}
    </div>
    <div class="field">
      <label for="born">Date of birth</label>
      <input
        id="born"
        name="directorDateOfBirth"
        type="date"
        autocomplete="bday"
        required
        value="${answers.directorDateOfBirth}"
        ${invalid('born', errors.directorDateOfBirth)}
      />
      ${errorText('born', errors.directorDateOfBirth)}
    </div>
  `;
}

function invalid(id: string, error: string | undefined): Markup | string {
  return error ? html`aria-invalid="true" aria-describedby="${id}-error"` : '';
}

function errorText(id: string, error: string | undefined): Markup | string {
  return error ? html`<p class="error" id="${id}-error">${error}</p>` : '';
}
