import type {Bound} from '../../http/json-body.js';
import {findCountry, findCountryByName} from '../../world/countries.js';
import type {Client} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {complaintsAbout, type CaseBody} from '../case-rules.js';
import {debtorShape} from '../debtor-rules.js';

/** The request of POST /managed-cases: the client and its claim in one. */
export const managedShape = {
  creditorCompanyName: 'text',
  creditorCountryAlpha2: 'text',
  creditorCountry: 'text',
  currencyCode: 'text',
  date: 'date',
  dueDate: 'date',
  comments: 'text',
  claimDescription: 'text',
  creditorReference: 'text',
  debtor: debtorShape,
  amountToRecover: 'number',
  isTest: 'flag',
  tag: 'text',
  collectionPartnerId: 'uuid',
} as const;

/** A managed case as it came in. */
export type ManagedBody = Bound<typeof managedShape>;

/** The country of the managing partner's client; the code wins over the English name. */
export function creditorCountry(body: ManagedBody): string | undefined {
  if (body.creditorCountryAlpha2) return findCountry(body.creditorCountryAlpha2);
  return body.creditorCountry ? findCountryByName(body.creditorCountry) : undefined;
}

/** The same claim as a request of POST /cases. */
export function asCaseBody(body: ManagedBody): CaseBody {
  return {
    currencyCode: body.currencyCode,
    date: body.date,
    dueDate: body.dueDate,
    comments: body.comments,
    claimDescription: body.claimDescription,
    creditorReference: body.creditorReference,
    debtor: body.debtor,
    amountToRecover: body.amountToRecover,
    isTest: body.isTest,
    tag: body.tag,
    collectionPartnerId: body.collectionPartnerId,
    creditorDivisionId: null,
    amountToRecoverOver6Months: null,
    amountToRecoverOver12Months: null,
    amountToRecoverOver24Months: null,
    skipDebituraVerification: null,
    skipCreationEmails: null,
    allowPendingContracts: null,
    assignedUserEmail: null,
    returnUrl: null,
  };
}

/** How the readings differ for a managed case: a company has a contact, addresses may be missing. */
export function managedSwitches({switches}: World) {
  return {...switches, personAccepted: true, addressRequired: false, contactPersonRequired: true};
}

/**
 * Every rule on the fields of a managed case.
 *
 * @param client - The record that the case would belong to.
 * @throws Failure - 400 that names each broken rule.
 */
export function checkManagedCase(world: World, client: Client, body: ManagedBody): void {
  const complaints = complaintsAbout(asCaseBody(body), client, world, managedSwitches(world));
  if (!body.creditorCompanyName?.trim()) {
    complaints.add('creditorCompanyName', 'The company name of the creditor is required');
  }
  if (!creditorCountry(body)) {
    const given = body.creditorCountryAlpha2 ?? body.creditorCountry;
    const words = given ? `Invalid country: ${given}` : 'The country of the creditor is required';
    const isName = !body.creditorCountryAlpha2 && body.creditorCountry !== null;
    complaints.add(isName ? 'creditorCountry' : 'creditorCountryAlpha2', words);
  }
  const isPrivate = body.debtor?.type?.toLowerCase() === 'private';
  if (isPrivate && !world.switches.managedPrivateAccepted) {
    complaints.add('debtor.type', 'The debtor type must be Company or Person');
  }
  complaints.raiseForPartner(world.switches);
}
