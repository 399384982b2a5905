const alpha2Codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** The member states of the European Union. */
export const euCountries =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Countries priced by the European column of the standard grid. */
export const europeanPricing: ReadonlySet<string> = new Set([
  ...euCountries,
  'IS',
  'LI',
  'NO',
  'GB',
  'CH',
]);

const stateNames: Record<string, string> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};

const englishNames = new Intl.DisplayNames('en', {type: 'region'});
const codes = new Set(alpha2Codes);
const codesByName = new Map(alpha2Codes.map((code) => [countryName(code), code]));

/** The English name of a country. */
export function countryName(code: string): string {
  return englishNames.of(code) ?? code;
}

/** A number for a country or, from 1,001 on, a US state; the sandbox's own. */
export function jurisdictionId(country: string, state?: string | null): number {
  if (state) return 1001 + Object.keys(stateNames).indexOf(state);
  return 1 + alpha2Codes.indexOf(country);
}

/** The alpha-2 code, from a code in any case; undefined when there is no such country. */
export function findCountry(code: string): string | undefined {
  const upper = code.toUpperCase();
  return codes.has(upper) ? upper : undefined;
}

/** The alpha-2 code for an exact English country name. */
export function findCountryByName(name: string): string | undefined {
  return codesByName.get(name);
}

/** Every US state by its two letters. */
export const states: ReadonlyMap<string, string> = new Map(Object.entries(stateNames));

/** Two letters from `CA`, `US-CA` or `California`; undefined when there is no such state. */
export function findState(text: string): string | undefined {
  const upper = text.trim().toUpperCase().replace(/^US-/, '');
  if (states.has(upper)) return upper;
  return [...states].find(([, name]) => name.toUpperCase() === upper)?.[0];
}
