import {keepKyc} from '../../onboarding/kyc-verification.js';
import {dayOf} from '../../rules/dates.js';
import {sign} from '../../world/contracts.js';
import type {World} from '../../world/world.js';
import type {Field, Typed} from '../fields.js';
import type {OpenStep, Visit} from '../visit.js';
import {checkCode, codeField} from './code.js';
import {checkCompany, companyFields, companyValues, keepCompany} from './company.js';
import {checkKyc, kycFields} from './kyc.js';
import {checkPeople, keepPeople, peopleFields, peopleValues} from './people.js';

/** What a page asks, and what happens with the answers. */
export interface StepForm {
  fields: readonly Field[];
  /** What stands in the fields at first. */
  values: Typed['values'];
  check(values: Typed['values']): Typed['errors'];
  /** Takes over values that passed the check. */
  keep(values: Typed['values']): void;
}

/** The form of a step; those that are only signed ask nothing. */
export function formOf(world: World, visit: Visit, {step, partner}: OpenStep): StepForm {
  const {client} = visit;
  switch (step) {
    case 'Company':
      return {
        fields: companyFields,
        values: companyValues(client),
        check: checkCompany,
        keep: (values) => {
          keepCompany(client, values);
        },
      };
    case 'People':
      return {
        fields: peopleFields(client),
        values: peopleValues(client),
        check: checkPeople,
        keep: (values) => {
          keepPeople(client, values);
        },
      };
    case 'Kyc':
      return {
        fields: kycFields,
        values: {},
        check: (values) => checkKyc(values, dayOf(world.clock.now())),
        keep: ({directorFullName = '', directorHomeAddress = '', directorDateOfBirth = ''}) => {
          keepKyc(world, client, {directorFullName, directorHomeAddress, directorDateOfBirth});
        },
      };
    default:
      return {
        fields: step === 'Sdca' && visit.asksForCode ? [codeField] : [],
        values: {},
        check: (values) =>
          step === 'Sdca' && visit.asksForCode ? checkCode(values, world.signingCode(client)) : {},
        keep: () => {
          if (step === 'Sdca') world.useSigningCode(client);
          sign(client, step, partner, world.clock.now());
        },
      };
  }
}
