import {outstandingOf} from './outstanding.js';
import {openSteps} from '../world/contracts.js';
import {closeCodeTexts, type CloseCode, type Lifecycle} from '../world/labels.js';
import type {Client, CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {assignOnArrival} from './assignment.js';
import {byCreditor, byPartner, bySystem, type Line} from './lines.js';
import {recordPayment} from './payments.js';
import {acceptFirstQuote, askForQuotes, receiveQuotes} from './quotes.js';

/** How a case is closed. */
export interface Closing {
  /** `Other` when nothing is said. */
  closeCode?: CloseCode;
  comment?: string;
  /** Whether money that the code needs is recorded when it is missing; true when nothing is said. */
  coversRest?: boolean;
}

/**
 * Moves a case from wherever it is to a lifecycle, with everything that belongs to the arrival, and
 * tells the webhooks: `case.updated`, and `case.closed` at the end. Nothing happens when the case
 * is there already. Closing as Paid or Partially paid records the money that is needed for it.
 */
export function moveCase(
  world: World,
  item: CollectionCase,
  lifecycle: Lifecycle,
  {closeCode = 'Other', comment, coversRest = true}: Closing = {},
): void {
  const from = item.lifecycle;
  const isSameEnd = lifecycle !== 'Closed' || item.closeCode === closeCodeTexts[closeCode];
  if (from === lifecycle && isSameEnd) return;
  if (lifecycle === 'Closed' && coversRest) recordMissingMoney(world, item, closeCode);

  item.finished = null;
  item.closeCode = null;
  const line = arrivals[lifecycle](world, item);
  item.lifecycle = lifecycle;
  if (lifecycle === 'Closed') close(world, item, closeCode, comment);
  else world.note(item, line);

  assignOnArrival(world, item);
  if (from !== lifecycle) {
    world.tell({event: 'case.updated', item, oldLifecycle: from, newLifecycle: lifecycle});
  }
  if (lifecycle === 'Closed') {
    const text = closeCodeTexts[closeCode];
    world.tell({event: 'case.closed', item, closeCode: text, comment: comment ?? null});
  }
}

/** Moves on every case of the client that waited for nothing but what is signed now. */
export function releaseSignedCases(world: World, client: Client): void {
  for (const waiting of world.casesOf(client)) {
    if (waiting.lifecycle !== 'PendingContractSigning') continue;
    if (openSteps(client, waiting.partner).length > 0) continue;
    moveCase(world, waiting, 'PendingVerificationInternal');
  }
}

/** What changes on arrival in each lifecycle, and the line that says so. */
const arrivals: Record<Lifecycle, (world: World, item: CollectionCase) => Line> = {
  PendingContractSigning: () =>
    bySystem(
      'ContractSigningRequested',
      'Signature wanted',
      'Contracts must be signed before the case is reviewed.',
    ),
  PendingVerificationInternal: (_world, {lifecycle}) =>
    lifecycle === 'PendingContractSigning'
      ? byCreditor('ContractsSigned', 'Contracts signed', 'All contracts are signed.')
      : bySystem('VerificationStarted', 'Check started', 'Debitura checks the case.'),
  PendingVerification: (_world, item) => {
    const wasAsked = item.lifecycle === 'NeedsAdditionalDetails';
    settleInformation(item);
    return wasAsked
      ? bySystem('InformationAccepted', 'Information accepted', 'Nothing is missing any more.')
      : bySystem(
          'CaseVerified',
          'Case verified',
          `Debitura has checked the case. ${item.partner.name} looks at it now.`,
        );
  },
  NeedsAdditionalDetails: (_world, item) => {
    const wanted = item.missingInformation.map(({description}) => description).join(' ');
    return bySystem(
      'InformationRequested',
      'More information needed',
      wanted || 'Please tell us more about the case.',
    );
  },
  Leads: askForQuotes,
  LeadsQuoteGiven: receiveQuotes,
  Active: activate,
  Paused: (_world, {partner}) =>
    byPartner('CasePaused', 'Case paused', `${partner.name} pauses its work.`, partner.name),
  Closed: () => bySystem('CaseClosed', 'Case closed', ''),
  Merged: (_world, item) => {
    settleInformation(item);
    return bySystem('CaseMerged', 'Case merged', 'It is worked as part of another case.');
  },
};

function activate(world: World, item: CollectionCase): Line {
  const {lifecycle: from, partner: matched} = item;
  const isFirst = item.collectionStarted === null;
  settleInformation(item);
  if (from === 'Leads' || from === 'LeadsQuoteGiven') acceptFirstQuote(world, item);
  const {name} = item.partner;
  item.collectionStarted ??= world.clock.now();
  item.phase ??= 'Pre-legal';
  item.terminated = null;
  item.reviewWanted = false;
  if (from === 'Paused') return byPartner('CaseResumed', 'Case resumed', 'Work goes on.', name);
  if (!isFirst) return bySystem('CaseReopened', 'Case active again', `${name} works on it.`);
  const isOther = matched !== item.partner;
  return byPartner(
    'CaseAccepted',
    `Accepted by ${name}`,
    isOther ? 'Collection starts under the accepted quote.' : 'Collection has started.',
    name,
  );
}

function close(
  world: World,
  item: CollectionCase,
  code: CloseCode,
  comment: string | undefined,
): void {
  item.closeCode = closeCodeTexts[code];
  item.finished = world.clock.now();
  item.inputWanted = null;
  item.reviewWanted = isRecovered(code);
  settleInformation(item);
  if (code === 'WithdrawnByClient') item.terminated = world.clock.now();
  const words = comment === undefined ? item.closeCode : `${item.closeCode}. ${comment}`;
  world.note(item, bySystem('CaseClosed', 'Case closed', words));
}

/** These two alone mean that money came in. */
function isRecovered(code: CloseCode): boolean {
  return code === 'Paid' || code === 'PartiallyPaid';
}

function recordMissingMoney(world: World, item: CollectionCase, code: CloseCode): void {
  const open = outstandingOf(item).total;
  if (code === 'Paid' && open > 0) recordPayment(world, item, open);
  if (code === 'PartiallyPaid' && item.payments.length === 0) {
    recordPayment(world, item, Math.ceil(open / 2));
  }
}

function settleInformation(item: CollectionCase): void {
  item.missingInformation = [];
  item.responded = null;
}
