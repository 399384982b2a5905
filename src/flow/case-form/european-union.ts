/** The European Economic Area by country code: its clients confirm their data-processing agreement (GDPR article 28). */
const MEMBERS = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);

/** True when a client from this country (two letters) must confirm its data-processing agreement. */
export function needsDataProcessing(countryAlpha2: string | undefined): boolean {
  return countryAlpha2 !== undefined && MEMBERS.has(countryAlpha2);
}
