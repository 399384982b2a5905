/** Ids that have nothing in common. */
export const ID = '11111111-2222-4333-8444-555555555555';
export const OTHER = '66666666-7777-4888-9999-aaaaaaaaaaaa';
export const THIRD = 'bbbbbbbb-cccc-4ddd-8eee-ffffffffffff';

/** A write's protection. */
export const KEY = {idempotencyKey: 'a-key-of-a-test-call'};

/** Who owes the money. */
export const debtor = {
  type: 'Private',
  name: 'Erika Muster',
  address: 'Weg 1',
  city: 'Bonn',
  countryAlpha2: 'DE',
};

/** A form with one file. */
export function upload(part = 'File'): FormData {
  const form = new FormData();
  form.append(part, new File(['%PDF-'], 'a.pdf'));
  return form;
}
