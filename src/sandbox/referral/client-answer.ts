import {countryName} from '../world/countries.js';
import {isInForce} from '../world/contracts.js';
import type {CaseFailure} from '../world/link-types.js';
import type {Client, KycRecord, User} from '../world/types.js';
import {referralPartner} from '../world/seeds.js';
import type {World} from '../world/world.js';
import {optionalTimeText, timeText} from '../rules/dates.js';
import {solutionUrl} from '../rules/links.js';
import {revenueOf} from './revenue.js';

/** What became of the cases in POST /clients (`MultiCaseResult`). */
export interface CaseResults {
  successfulCases: object[];
  failedCases: CaseFailure[];
}

/** A linked client (`ClientCreatedResponse`). */
export function clientAnswer(
  world: World,
  origin: string,
  client: Client,
  caseResults: CaseResults | null = null,
) {
  const onboardingDone = isInForce(client.sdca);
  const {company} = client;
  return {
    externalTenantId: client.externalTenantId,
    onboardingDone,
    onboardingLinks: onboardingDone ? null : {url: solutionUrl(origin, client, 'Sdca', null)},
    client: {
      id: client.creditorId,
      companyName: company.name,
      officeEmail: company.email,
      country: countryName(company.country),
      address: company.address,
      city: company.city,
      zipCode: company.zipCode,
      companyRegistrationNumber: company.registrationNumber,
    },
    users: client.users.map(userAnswer),
    isAttributedClient: client.isAttributed,
    ...(world.switches.referralFeeSnapshot && {
      referralFeePercentageSnapshot: referralPartner.referralFeePercentage,
    }),
    dateLinked: timeText(client.linked),
    caseStats: caseStats(world, client),
    kycStatus: kycStatus(world, client),
    kycVerification: client.kyc && kycAnswer(client.kyc),
    caseResults,
  };
}

/** What was told about a director (`KycVerificationDto`). */
export function kycAnswer(kyc: KycRecord) {
  return {
    directorFullName: kyc.directorFullName,
    directorHomeAddress: kyc.directorHomeAddress,
    directorDateOfBirth: kyc.directorDateOfBirth,
    dateCreated: timeText(kyc.created),
    verificationStatus: kyc.verificationStatus,
    verificationStatusUpdatedAt: optionalTimeText(kyc.verificationStatusUpdated),
  };
}

/** First and last name apart, as POST /clients splits them. */
export function splitName(name: string): {firstName: string; lastName: string} {
  const [firstName = '', ...rest] = name.split(' ');
  return {firstName, lastName: rest.join(' ')};
}

function userAnswer({number, email, name}: User) {
  return {id: number, email, ...splitName(name)};
}

function caseStats(world: World, client: Client) {
  const cases = world.casesOf(client);
  const earned = cases
    .filter(({lifecycle}) => lifecycle === 'Closed')
    .reduce((sum, item) => sum + revenueOf(item).referralRevenueUsd, 0);
  return {
    casesTotal: cases.length,
    casesClosed: cases.filter(({lifecycle}) => lifecycle === 'Closed').length,
    earningsUsd: Math.round(earned * 100) / 100,
  };
}

/** Snake case on the wire, though the schema prints `NotRequired`. */
function kycStatus(world: World, client: Client) {
  const isWanted = world.casesOf(client).some(({partner}) => partner.requiresKyc);
  const [wire, schema] = client.kyc
    ? ['verified', 'Verified']
    : isWanted
      ? ['pending', 'Pending']
      : ['not_required', 'NotRequired'];
  return world.switches.kycStatusSnakeCase ? wire : schema;
}
