import {dayOf} from '../rules/dates.js';
import {handlerOf} from '../life/conversation.js';
import {byCreditor, byPartner, bySystem, money, type Line} from '../life/lines.js';
import {extendedUntil} from '../life/exclusive-period.js';
import {payoutOf} from '../life/payments.js';
import {seededUuid} from './ids.js';
import type {Lifecycle} from './labels.js';
import type {ChatMessage, CollectionCase} from './types.js';

const day = 86_400_000;

/** Lifecycles that come after Debitura's own check. */
const verified: readonly Lifecycle[] = ['PendingVerification', 'Active', 'Closed', 'Merged'];

/** Gives a seeded case the past that its lifecycle needs: payments, chats and a timeline. */
export function addPast(seeded: CollectionCase, number: number): void {
  addPayments(seeded, number);
  const add = (at: number, line: Line) => seeded.timeline.push({at, ...line});
  const {created, collectionStarted: started, partner, lifecycle, finished} = seeded;
  const author = seeded.client.users[0]?.name ?? null;

  add(created, byCreditor('CaseCreated', 'Case created', 'The case was submitted.', author));
  if (lifecycle === 'PendingContractSigning') {
    const words = 'Contracts must be signed before the case is reviewed.';
    add(created, bySystem('ContractSigningRequested', 'Signature wanted', words));
  }
  if (verified.includes(lifecycle)) {
    const words = `Debitura has checked the case. ${partner.name} looks at it now.`;
    add(created + day, bySystem('CaseVerified', 'Case verified', words));
  }
  for (const {description} of seeded.missingInformation) {
    add(created + day, bySystem('InformationRequested', 'More information needed', description));
  }
  if (started !== null) {
    const words = 'Collection has started.';
    add(started, byPartner('CaseAccepted', `Accepted by ${partner.name}`, words, partner.name));
    const reminder = byPartner(
      'ReminderSent',
      'Reminder sent',
      'The debtor was reminded.',
      partner.name,
    );
    add(started + 2 * day, reminder);
  }
  for (const {at, amount, method, recipient} of seeded.payments) {
    const how = `${method.toLowerCase()} to ${recipient.toLowerCase()}`;
    const words = `${money(amount, seeded.currency)}, ${how}.`;
    add(at, byPartner('PaymentReceived', 'Payment received', words, partner.name));
  }
  if (lifecycle === 'Merged') {
    const words = 'It is worked as part of another case.';
    add(created + 2 * day, bySystem('CaseMerged', 'Case merged', words));
  }
  if (finished !== null) {
    add(finished, bySystem('CaseClosed', 'Case closed', seeded.closeCode ?? ''));
  }
  if (lifecycle !== 'Active') return;
  addConversation(seeded, number);
  addInvoice(seeded, number);
}

/** What is no longer owed was paid, in one sum, which made the exclusive period longer. */
function addPayments(seeded: CollectionCase, number: number): void {
  const {principal, remainder, collectionStarted, created, finished, extensions} = seeded;
  const amount = principal - remainder;
  if (amount <= 0) return;
  const at = finished ?? (collectionStarted ?? created) + 10 * day;
  seeded.payments.push({
    id: seededUuid('33', number),
    at,
    date: dayOf(at),
    amount,
    recipient: 'Collection partner',
    method: 'Bank transfer',
    // What belongs to a case that is over was invoiced with it.
    payout: {...payoutOf(seeded, amount), isInvoiced: finished !== null},
    updated: null,
  });
  if (collectionStarted !== null) {
    extensions.push({type: 'Payment', at, newEnd: extendedUntil(at)});
  }
}

function addConversation(
  {chats, client, partner, collectionStarted}: CollectionCase,
  number: number,
) {
  const at = collectionStarted ?? 0;
  const person = client.users[0] ?? null;
  const add = (message: Omit<ChatMessage, 'id' | 'isSeen'>) => {
    chats.push({...message, id: seededUuid('44', number * 10 + chats.length), isSeen: true});
  };
  add({
    at,
    role: 0,
    message: 'Good morning,\r\n\r\nwe have written to the debtor today and will keep you posted.',
    user: handlerOf(partner),
  });
  add({at: at + day, role: 0, message: 'System message: A reminder was sent.', user: null});
  if (!person) return;
  add({at: at + 2 * day, role: 1, message: 'Thank you. They know the amount.', user: person});
}

function addInvoice(
  {files, created, creditorReference, principal, currency}: CollectionCase,
  number: number,
) {
  files.push({
    id: seededUuid('66', number),
    name: `invoice-${creditorReference ?? number}.txt`,
    description: 'The unpaid invoice',
    documentType: 'OriginalInvoice',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(`To be paid: ${money(principal, currency)}\n`),
    created,
  });
}
