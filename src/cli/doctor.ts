import {ConfigurationError, diagnose, type DiagnoseOptions} from '../adapter/index.js';
import {addressOf, type Environment} from './environment.js';
import type {PageOptions} from './page/check-page.js';

/** A line of any diagnosis. */
type Line = {isWell: boolean | null; about: string; text: string};

/**
 * Diagnoses what the environment describes and, where one is named, a page that holds the embed; one line each.
 *
 * @param look - The page; with it the environment may be empty, for a look from outside alone.
 * @returns The exit code: 0 when nothing is known to be wrong, 1 when something is, 2 when it cannot be tried.
 */
export async function runDoctor(
  environment: Environment,
  print: (line: string) => void,
  seams: Pick<DiagnoseOptions, 'fetch' | 'now'> = {},
  look?: Pick<PageOptions, 'page' | 'adapter'>,
): Promise<number> {
  const hasKey = [environment.DEBITURA_REFERRAL_KEY, environment.DEBITURA_PARTNER_KEY].some(
    Boolean,
  );
  if (!look) return diagnoseKeys(environment, print, seams);
  if (!URL.canParse(look.page)) {
    print(`--page wants an address such as https://app.example.com/invoices, not ${look.page}`);
    return 2;
  }
  const code = hasKey ? await diagnoseKeys(environment, print, seams) : 0;
  const {checkPage} = await import('./page/check-page.js');
  return Math.max(code, show(await checkPage({...seams, ...look}), print));
}

/** Prints the lines; the answer is 1 when something is wrong. */
function show(findings: readonly Line[], print: (line: string) => void): number {
  for (const {isWell, about, text} of findings)
    print(`${isWell === null ? '?   ' : isWell ? 'ok  ' : 'FAIL'} ${about}: ${text}`);
  return findings.some(({isWell}) => isWell === false) ? 1 : 0;
}

async function diagnoseKeys(
  environment: Environment,
  print: (line: string) => void,
  seams: Pick<DiagnoseOptions, 'fetch' | 'now'>,
): Promise<number> {
  const {
    DEBITURA_REFERRAL_KEY: referralKey,
    DEBITURA_PARTNER_KEY: partnerKey,
    DEBITURA_WEBHOOK_URL: webhookUrl,
  } = environment;
  if (!referralKey && !partnerKey) {
    print('DEBITURA_REFERRAL_KEY is missing, and DEBITURA_PARTNER_KEY too.');
    return 2;
  }
  const store = await storeOf(environment.DEBITURA_REDIS_URL, print);
  try {
    const findings = await diagnose({
      ...seams,
      environment: addressOf(environment.DEBITURA_ENVIRONMENT),
      ...(referralKey && {referralKey}),
      ...(partnerKey && {partnerKey}),
      webhookTestMode: environment.DEBITURA_WEBHOOK_TEST_MODE === 'true',
      ...(webhookUrl && {webhookUrl}),
      ...(store && {store}),
    });
    return show(findings, print);
  } catch (error) {
    if (!(error instanceof ConfigurationError || error instanceof TypeError)) throw error;
    print(`DEBITURA_ENVIRONMENT cannot be used: ${error.message}`);
    return 2;
  } finally {
    await store?.close();
  }
}

const PATIENCE = 5_000;

/** The store that the adapters of this platform share, when the environment says where. */
async function storeOf(url: string | undefined, print: (line: string) => void) {
  if (!url) return undefined;
  const {redisStore} = await import('../adapter/redis/index.js');
  const store = redisStore({url});
  if (await store.opened(PATIENCE)) return store;
  print('FAIL store: Redis does not answer at DEBITURA_REDIS_URL');
  await store.close();
  return undefined;
}
