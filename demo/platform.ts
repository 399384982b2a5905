/** What the platform's own staff see: the cases of all its customers, read on the server with the partner's key. */

/** One case of a list, as Debitura's Referral Partner API answers `GET /cases`. Only what the page shows. */
export type PlatformCase = {
  reference: string | null;
  lifecycle: string | null;
  grossAmount: number;
  currency: string | null;
  debtor: {name: string | null} | null;
  client: {externalTenantId: string | null} | null;
};

/**
 * Reads the newest cases of all clients.
 *
 * @param referral - Base address of the Referral Partner API.
 * @param key - The partner's key; it must never reach a browser.
 */
export async function listAllCases(referral: string, key: string): Promise<PlatformCase[]> {
  const response = await fetch(`${referral}/cases?PageSize=100&Sort=DateCreated:desc`, {
    headers: {XApiKey: key},
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`Debitura answered ${response.status}.`);
  const {cases} = (await response.json()) as {cases: PlatformCase[]};
  return cases;
}
