import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import {originOf, type Context} from '../http/context.js';
import {businessFailure, notFound} from '../http/failure.js';
import {bindJson} from '../http/json-body.js';
import {Complaints} from '../rules/complaints.js';
import {isCurrency} from '../rules/currencies.js';
import {debtorType} from '../rules/debtor-rules.js';
import {countryName, findCountry, findState, jurisdictionId} from '../world/countries.js';
import {jurisdiction, jurisdictions, type Jurisdiction} from '../world/coverage.js';
import {takesDebtor} from '../world/partners.js';
import type {Client} from '../world/types.js';
import type {SandboxSwitches} from '../switches.js';
import {poaStatus} from './contract-status.js';

const eligibilityShape = {
  countryAlpha2: 'text',
  stateAlpha2: 'text',
  debtorType: 'text',
  amount: 'number',
  currencyCode: 'text',
} as const;

/** Where somebody collects, with the client's own signatures. */
export function addCoverage(api: Hono<CustomerEnvironment>, {world}: Context): void {
  api.get('/coverage', (c) => {
    const origin = originOf(c.req.raw);
    return c.json(jurisdictions().map((each) => coverageAnswer(origin, c.get('client'), each)));
  });

  for (const path of ['/coverage/search', '/coverage/:id{:search}']) {
    api.get(path, (c) => {
      const wanted = c.req.query('q')?.trim().toLowerCase();
      if (!wanted) throw businessFailure(400, 'MissingQuery', 'The parameter q is required');
      const found = jurisdictions().find(
        ({name, country}) =>
          name.toLowerCase().includes(wanted) || country.toLowerCase() === wanted,
      );
      if (!found) throw notFound('Jurisdiction');
      return c.json(coverageAnswer(originOf(c.req.raw), c.get('client'), found));
    });
  }

  api.get('/coverage/:id', (c) => {
    const found = jurisdictions().find(({id}) => String(id) === c.req.param('id'));
    if (!found) throw notFound('Jurisdiction');
    return c.json(coverageAnswer(originOf(c.req.raw), c.get('client'), found));
  });

  api.post('/coverage/check-eligibility', async (c) => {
    const text = await c.req.text();
    const {place, type} = readEligibility(text, world.switches);
    return c.json(eligibilityAnswer(originOf(c.req.raw), c.get('client'), place, type));
  });
}

function coverageAnswer(origin: string, client: Client, place: Jurisdiction) {
  return {
    jurisdiction: place.name,
    jurisdictionId: place.id,
    country: countryName(place.country),
    countryId: jurisdictionId(place.country),
    countryAlpha2: place.country,
    usStateAlpha2: place.state,
    partners: place.partners.map((partner) => ({
      partnerId: partner.id,
      partnerName: partner.name,
      conditions: partner.conditions ?? 'All cases',
      ...poaStatus(origin, client, partner),
    })),
  };
}

function readEligibility(text: string, switches: SandboxSwitches) {
  const body = bindJson(text, eligibilityShape, switches.unknownFieldsRejected);
  const complaints = new Complaints();
  const country = findCountry(body.countryAlpha2 ?? '');
  const state = country === 'US' ? findState(body.stateAlpha2 ?? '') : undefined;
  const type = debtorType(body.debtorType, switches);
  if (!country) {
    complaints.add('countryAlpha2', `Invalid country code: ${body.countryAlpha2 ?? ''}`);
  }
  if (country === 'US' && !state) {
    complaints.add('stateAlpha2', 'A state code (stateAlpha2) is required for US debtors');
  }
  if (!type) complaints.add('debtorType', 'Invalid debtor type');
  if (!((body.amount ?? 0) > 0)) complaints.add('amount', 'The amount must be positive');
  if (!isCurrency(body.currencyCode ?? '')) {
    complaints.add('currencyCode', `Invalid currency code: ${body.currencyCode ?? ''}`);
  }
  complaints.raise(switches);
  return {place: jurisdiction(country ?? '', state ?? null), type: type ?? 'Company'};
}

function eligibilityAnswer(
  origin: string,
  client: Client,
  place: Jurisdiction,
  type: 'Company' | 'Private',
) {
  const partner = place.partners.find((each) => takesDebtor(each, type));
  return {
    isEligible: partner !== undefined,
    jurisdiction: {
      id: place.id,
      name: place.name,
      country: countryName(place.country),
      countryAlpha2: place.country,
      usStateAlpha2: place.state,
    },
    partner: partner ? {id: partner.id, name: partner.name} : null,
    powerOfAttorneyStatus: partner ? poaStatus(origin, client, partner) : null,
    errorMessage: partner ? null : 'No collection partner is available for this debtor.',
  };
}
