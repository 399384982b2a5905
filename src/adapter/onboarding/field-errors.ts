import {ClientCorrections, type FieldError, type FieldErrors} from '../../contract/index.js';
import {DebituraError} from '../../debitura/index.js';
import {toFieldErrors} from '../writes/field-errors.js';
import {under} from './request.js';

const CLIENT_FIELDS = new Map(
  [...Object.keys(ClientCorrections.shape), 'supportEmail'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** A complaint that names its field in the text, as a business rule does: `Cases[0].Debtor.Email: …`. */
const NAMED = /^((?:cases|client|users)(?:\[\d+\])?(?:\.[\w.]+)?): (.*)$/i;

/** Debitura's complaints about `POST /clients` by our paths: `cases.0.debtor.email`, `client.name`, `users.0.email`. */
export function toOnboardingErrors(error: DebituraError): FieldErrors {
  const errors = new Map<string, FieldError[]>();
  for (const [key, texts] of [...Object.entries(error.fieldErrors), ...namedIn(error)]) {
    const [prefix, field] = splitPath(key);
    const found = caseErrors({[field]: texts});
    for (const [path, list] of Object.entries(prefix === '' ? found : under(prefix, found)))
      errors.set(path, [...(errors.get(path) ?? []), ...list]);
  }
  const isUnknownCountry = error.businessErrors.some(({message}) =>
    /^unknown country/i.test(message),
  );
  if (isUnknownCountry && !errors.has('client.country'))
    errors.set('client.country', [{code: 'not-a-code'}]);
  return Object.fromEntries(errors);
}

/** Complaints about one case, by the paths of a draft; a reference that stands twice says so. */
export function caseErrors(texts: Readonly<Record<string, readonly string[]>>): FieldErrors {
  const errors = toFieldErrors(new DebituraError(400, {fieldErrors: texts}));
  for (const error of errors.creditorReference ?? [])
    if (/duplicate/i.test(error.text ?? '')) error.code = 'duplicate';
  return errors;
}

/** The rules that were broken without Debitura's sentences, which may repeat what they complain about. */
export function withoutTexts(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([path, list]) => [path, list.map(({code}) => ({code}))]),
  );
}

function namedIn({businessErrors}: DebituraError): [string, string[]][] {
  return businessErrors.flatMap(({message}) => {
    const [, path, text] = NAMED.exec(message) ?? [];
    return path === undefined || text === undefined ? [] : [[path, [text]]];
  });
}

/** `Cases[0].Debtor.Email` is `cases.0` and `Debtor.Email`. */
function splitPath(key: string): [prefix: string, field: string] {
  const [, list, index, rest = ''] = /^(cases|users)\[(\d+)\]\.?(.*)$/i.exec(key) ?? [];
  if (list !== undefined) return [`${list.toLowerCase()}.${index ?? ''}`, rest];
  const [, field] = /^client\.(.*)$/i.exec(key) ?? [];
  if (field === undefined) return ['', key];
  return ['client', CLIENT_FIELDS.get(field.toLowerCase()) ?? field];
}
