import {countryName} from '../world/countries.js';
import {lifecycleTexts} from '../world/labels.js';
import {isDisputed} from '../rules/partner/terms.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {round} from '../rules/currencies.js';
import {dateText, dayOf, optionalTimeText, timeText} from '../rules/dates.js';
import {exclusiveUntil} from '../life/exclusive-period.js';
import {ageSurcharge, currentAgePoints, olderAgePoints} from '../rules/fees.js';
import {combinedSigningUrl} from '../rules/links.js';
import {outstandingOf, type Outstanding} from '../life/outstanding.js';

/** The lifecycle as answers carry it. */
export function lifecycleText(world: World, {lifecycle}: CollectionCase): string {
  return world.switches.lifecycleAsText ? lifecycleTexts[lifecycle] : lifecycle;
}

/** The whole case (`InvoiceDto`). */
export function caseAnswer(world: World, origin: string, item: CollectionCase) {
  const signingUrl =
    item.lifecycle === 'PendingContractSigning'
      ? combinedSigningUrl(world, origin, item.client, item.partner, item.returnUrl)
      : null;
  const outstanding = outstandingOf(item);
  const exclusiveEnd = exclusiveUntil(item);
  return {
    id: item.id,
    dateCreated: timeText(item.created),
    dateUpdated: optionalTimeText(item.updated),
    reference: item.reference,
    creditorReference: item.creditorReference,
    creditorComments: item.comments,
    claimDescription: item.claimDescription,
    ...amounts(item, outstanding),
    isTestCase: item.isTest,
    lifecycle: lifecycleText(world, item),
    // The schema has no null here; what Debitura answers without a due date is not told.
    dueDate: dateText(item.dueDate ?? item.date),
    date: dateText(item.date),
    dateFinished: optionalTimeText(item.finished),
    dateCollectionStarted: optionalTimeText(item.collectionStarted),
    closeCode: item.closeCode,
    currentEngagementPhase: item.phase,
    claimType: 'Unpaid Invoice',
    creditorDivisionId: null,
    debtor: {...item.debtor, country: countryName(item.debtor.countryAlpha2)},
    collectionPartner: partnerAnswer(item),
    creditor: creditorAnswer(item),
    bankAccount: null,
    blendedAgeUpliftPoints: blendedAge(world, item),
    preLegalSuccessFee: item.fee.total,
    solutionUrl: signingUrl,
    signingHandoff: signingUrl === null ? null : {combinedSigningUrl: signingUrl},
    exclusivePeriodEndDate: exclusiveEnd === null ? null : dateText(exclusiveEnd),
    disputeStatus: isDisputed(item) ? 'Yes, the claim is disputed' : null,
    validation: {needsInfo: item.missingInformation.length > 0},
    assignedUser: item.assignedUser && {
      email: item.assignedUser.email,
      name: item.assignedUser.name,
    },
    allocationOutstanding: {
      principal: outstanding.principal,
      interest: outstanding.interest,
      reminderFees: outstanding.reminderFees,
      collectionFees: outstanding.collectionFees,
    },
  };
}

function amounts(item: CollectionCase, outstanding: Outstanding) {
  const added = round(item.interestFees + item.reminderFees + item.collectionFees);
  return {
    grossAmount: item.principal,
    remainder: outstanding.total,
    interestFees: item.interestFees,
    reminderFees: item.reminderFees,
    collectionFees: item.collectionFees,
    totalAddedFees: added,
    currency: item.currency,
  };
}

/** Test cases are not routed to a partner, whatever the matched one demands. */
function partnerAnswer({isTest, partner}: CollectionCase) {
  if (isTest) return null;
  return {
    name: partner.name,
    officeEmail: `office@${partner.country.toLowerCase()}.partner.example`,
    officePhone: null,
    publicSite: null,
    surveyCadenceMode: 0,
  };
}

function creditorAnswer({client}: CollectionCase) {
  const {company} = client;
  return {
    id: client.creditorId,
    companyName: company.name,
    // Of a managing partner's client no more is known than its name and country.
    companyRegistrationNumber: company.registrationNumber || null,
    officeEmail: company.email || null,
    officePhone: company.phone || null,
    address: company.address || null,
    city: company.city || null,
    zipCode: company.zipCode || null,
    state: null,
    country: countryName(company.country),
    division: null,
  };
}

function blendedAge(world: World, item: CollectionCase): number | null {
  if (!item.buckets) return null;
  const points = world.switches.olderAgeSurcharge ? olderAgePoints : currentAgePoints;
  return round(ageSurcharge({...item, points, today: dayOf(item.created)}));
}
