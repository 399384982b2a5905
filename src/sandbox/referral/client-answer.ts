import {countryName} from '../world/countries.js';
import {isInForce} from '../world/contracts.js';
import type {Client, User} from '../world/types.js';
import type {World} from '../world/world.js';
import {timeText} from '../rules/dates.js';
import {solutionUrl} from '../rules/links.js';
import {revenueOf} from './revenue.js';

/** A linked client (`ClientCreatedResponse`). */
export function clientAnswer(world: World, origin: string, client: Client) {
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
    isAttributedClient: true,
    dateLinked: timeText(client.linked),
    caseStats: caseStats(world, client),
    kycStatus: kycStatus(world, client),
    kycVerification: client.kyc && {
      directorFullName: client.kyc.directorFullName,
      directorHomeAddress: client.kyc.directorHomeAddress,
      directorDateOfBirth: client.kyc.directorDateOfBirth,
      dateCreated: timeText(client.kyc.created),
      verificationStatus: null,
      verificationStatusUpdatedAt: null,
    },
    caseResults: null,
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
