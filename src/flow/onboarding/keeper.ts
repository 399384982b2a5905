import {DRAFT_LIFETIME} from '../draft/record.js';
import {createSeal, type Seal} from '../draft/seal.js';
import {createTurns} from '../draft/turns.js';
import type {OnboardingContext, OnboardingMemory} from './context.js';
import type {CompanyValues, OnboardingPage, TravellingCase} from './state.js';

/** Where onboardings of an adapter's users lie in the tab's storage. */
const PREFIX = 'debitura-embed:onboarding:';

/** Grows when the shape of a record breaks; older ones are dropped. */
const VERSION = 1;

/** An onboarding as the tab remembers it. Nothing of the director is in it. */
export type OnboardingRecord = {
  version: typeof VERSION;
  /** Milliseconds since 1970. */
  keptAt: number;
  company: CompanyValues;
  cases: TravellingCase[];
  step: OnboardingPage;
  repairing: string | null;
  /** Asked once for a company; absent in records of older versions. */
  hasDataProcessing?: boolean;
  memory: OnboardingMemory;
};

type Drawer = {storage: Storage; name: string; seal: Seal};

const inTurn = createTurns();

/** Keeps the onboarding, sealed; answers false where nothing can be sealed. */
export function keep(context: OnboardingContext): Promise<boolean> {
  const {run} = context;
  return inTurn(() => write(context, run));
}

/** Removes it from the tab. */
export function drop(context: OnboardingContext): Promise<void> {
  return inTurn(async () => {
    const drawer = await openDrawer(context);
    drawer?.storage.removeItem(drawer.name);
  });
}

/** False as well when the onboarding began anew since. */
async function write(context: OnboardingContext, run: number): Promise<boolean> {
  const drawer = await openDrawer(context);
  if (!drawer) return false;
  const {company, cases, phase, repairing, hasDataProcessing} = context.state;
  const record: OnboardingRecord = {
    version: VERSION,
    keptAt: context.seams.now().getTime(),
    company,
    cases,
    step: phase.name === 'editing' ? phase.step : 'check',
    repairing,
    hasDataProcessing,
    memory: context.memory,
  };
  const sealed = await drawer.seal.close(JSON.stringify(record));
  if (run !== context.run) return false;
  drawer.storage.setItem(drawer.name, sealed);
  return true;
}

/** What this person left in this tab within the last day; another person's is deleted unread. */
export async function recall(context: OnboardingContext): Promise<OnboardingRecord | null> {
  const drawer = await openDrawer(context);
  if (!drawer) return null;
  const {storage, name, seal} = drawer;
  const {session} = context.state;
  if (session?.earlier) {
    const {reseal} = await import('../draft/earlier.js');
    await reseal(context.seams, session, prefixOf(context));
  }
  const names = Array.from({length: storage.length}, (_, index) => storage.key(index) ?? '');
  for (const other of names)
    if (other.startsWith(prefixOf(context)) && other !== name) storage.removeItem(other);
  const sealed = storage.getItem(name);
  const text = sealed === null ? null : await seal.open(sealed);
  const record = text === null ? null : (JSON.parse(text) as OnboardingRecord);
  const age = record ? context.seams.now().getTime() - record.keptAt : 0;
  if (record?.version === VERSION && age < DRAFT_LIFETIME) return record;
  storage.removeItem(name);
  return null;
}

/** Null where there is no storage, no session, or no means to seal: then all lives in memory only. */
async function openDrawer({seams, state}: OnboardingContext): Promise<Drawer | null> {
  const {storage, subtle, random} = seams;
  const {session} = state;
  if (!storage || !subtle || !session) return null;
  const {subject: owner, draftKey: key} = session;
  const seal = await createSeal(subtle, random, {key, owner});
  return {storage, name: `${prefixOf({seams})}${owner}`, seal};
}

function prefixOf({seams}: Pick<OnboardingContext, 'seams'>): string {
  return `${PREFIX}${seams.connection().client.adapter}:`;
}
