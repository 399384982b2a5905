import type {FailedCase} from '../../../contract/index.js';
import {linked, settled} from '../memory/changes.js';
import {findCase, type Looking} from './find-case.js';
import {inGroups} from './groups.js';
import {createOnboardingMemory, type Remembered, type RememberedCase} from '../memory/memory.js';
import {Problem} from '../../problem.js';
import type {Context} from '../../routes/route.js';
import {toProblem} from '../../upstream/refusals.js';

/** How long Debitura may take to make the cases of a link that stands, in milliseconds. */
const REPLAY_TIME = 120_000;

const DUPLICATE = 'DuplicateReference';

/** Cases looked for at a time; the others wait for the next question. */
const MOST_LOOKS = 40;

type Following = Looking & Pick<Context, 'settings'>;

/**
 * The cases that travelled along and are not there: each is looked for by its reference, and forgotten once it is
 * there. A case that waited for the link and is not made minutes after it stood failed without a word.
 */
export async function followedCases(known: Remembered, context: Following): Promise<FailedCase[]> {
  const {settings, principal} = context;
  const memory = createOnboardingMemory(settings);
  const time = settings.now().getTime();
  // Nobody may have said that the link stands: a platform without webhooks learns it here.
  if (known.standing !== 'linked') await memory.change(principal.externalTenantId, linked(time));
  const since = known.standing === 'linked' ? known.since : time;
  const looks = await inGroups(known.cases, (each, index) => look(each, index, context));
  const there = looks.filter(({each, found}) => found && each.failure?.errorType !== DUPLICATE);
  const references = there.map(({each}) => each.creditorReference);
  await memory.change(principal.externalTenantId, settled(references));
  return looks
    .filter((each) => !there.includes(each))
    .filter(({each, found}) => each.failure ?? (found === null && time - since > REPLAY_TIME))
    .map(({each, found}) => toFailed(each, found?.id));
}

/** `found` is undefined while it is not known: where the client stands is said also when cases cannot be read. */
async function look(each: RememberedCase, index: number, context: Following) {
  const found =
    index < MOST_LOOKS
      ? await findCase(each.creditorReference, context).catch(unlessUnforeseen)
      : undefined;
  return {each, found};
}

function unlessUnforeseen(error: unknown): undefined {
  if (toProblem(error) instanceof Problem) return undefined;
  throw error;
}

function toFailed({failure, ...known}: RememberedCase, caseId: string | undefined): FailedCase {
  return {
    ...known,
    errorType: failure?.errorType ?? 'UnexpectedError',
    errorMessage: '',
    ...(failure?.fieldErrors && {fieldErrors: failure.fieldErrors}),
    ...(caseId !== undefined && {caseId}),
  };
}
