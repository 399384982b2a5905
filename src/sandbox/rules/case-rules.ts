import type {Bound} from '../http/json-body.js';
import type {World} from '../world/world.js';
import type {Client} from '../world/types.js';
import {checkClaim} from './claim-rules.js';
import {Complaints} from './complaints.js';
import {dayOf} from './dates.js';
import {checkDebtor, debtorCountry, debtorShape} from './debtor-rules.js';

/** The request of POST /cases. */
export const caseShape = {
  currencyCode: 'text',
  date: 'date',
  dueDate: 'date',
  comments: 'text',
  claimDescription: 'text',
  creditorReference: 'text',
  debtor: debtorShape,
  creditorDivisionId: 'uuid',
  amountToRecover: 'number',
  amountToRecoverOver6Months: 'number',
  amountToRecoverOver12Months: 'number',
  amountToRecoverOver24Months: 'number',
  skipDebituraVerification: 'flag',
  skipCreationEmails: 'flag',
  allowPendingContracts: 'flag',
  isTest: 'flag',
  tag: 'text',
  collectionPartnerId: 'uuid',
  assignedUserEmail: 'text',
  returnUrl: 'text',
} as const;

/** A case request as it came in. */
export type CaseBody = Bound<typeof caseShape>;

/**
 * Every rule on the fields of a new case.
 *
 * @throws Failure - 400 that names each broken rule at its field.
 */
export function checkCase(body: CaseBody, client: Client, world: World): void {
  complaintsAbout(body, client, world).raise(world.switches);
}

/**
 * What is wrong with the fields of a new case.
 *
 * @param switches - Readings that apply; those of the world when nothing else is said.
 */
export function complaintsAbout(
  body: CaseBody,
  client: Client,
  world: World,
  switches = world.switches,
): Complaints {
  const complaints = new Complaints();
  checkClaim(body, switches, complaints);
  checkDates(body, dayOf(world.clock.now()), switches.dueDateTodayAccepted, complaints);
  checkDebtor(body.debtor, switches, complaints);
  complaints.checkLength('creditorReference', body.creditorReference, 50);
  complaints.checkLength('claimDescription', body.claimDescription, 4000);
  complaints.checkLength('comments', body.comments, 4000);
  complaints.checkLength('tag', body.tag, 100);
  complaints.checkLength('assignedUserEmail', body.assignedUserEmail, 320);
  if (body.tag !== null && body.isTest !== true) {
    complaints.add('tag', 'A tag can only be given to a test case');
  }
  checkAdvanced(body, client, world, complaints);
  return complaints;
}

function checkDates(
  body: CaseBody,
  today: string,
  isTodayAccepted: boolean,
  complaints: Complaints,
) {
  const {date, dueDate} = body;
  if (date === null) complaints.add('date', 'The case date is required');
  else if (date > today) complaints.add('date', 'Case date cannot be in the future');
  if (dueDate === null) return;
  if (dueDate > today || (dueDate === today && !isTodayAccepted)) {
    complaints.add('dueDate', 'Due date must be in the past');
  }
  if (date !== null && dueDate < date) {
    complaints.add('dueDate', 'Due date cannot be earlier than the case date');
  }
}

function checkAdvanced(body: CaseBody, client: Client, world: World, complaints: Complaints) {
  const email = body.assignedUserEmail?.toLowerCase();
  if (email && !client.users.some((user) => user.email.toLowerCase() === email)) {
    complaints.add('assignedUserEmail', 'The assigned user is not an active team member');
  }
  if (body.creditorDivisionId !== null) {
    complaints.add('creditorDivisionId', 'The division does not exist');
  }
  if (body.collectionPartnerId === null) return;
  const country = body.debtor ? debtorCountry(body.debtor) : undefined;
  const partner = world.partnerById(body.collectionPartnerId);
  if (!partner || (country !== undefined && !partner.covers.includes(country))) {
    complaints.add(
      'collectionPartnerId',
      'The collection partner is not active or does not cover the jurisdiction',
    );
  }
}

/** The address to return to, or null: anything but absolute http(s) up to 2,048 is dropped. */
export function acceptedReturnUrl(text: string | null): string | null {
  if (text === null || text.length > 2048 || !/^https?:\/\//i.test(text)) return null;
  // eslint-disable-next-line no-control-regex -- a line break could inject a header
  if (/[\u0000-\u0020\u007f]/.test(text)) return null;
  return URL.canParse(text) ? text : null;
}
