import type {FailedCase} from '../../contract/index.js';
import {linked, settled} from './changes.js';
import {findCase, type Looking} from './find-case.js';
import {createOnboardingMemory, type Remembered, type RememberedCase} from './memory.js';
import type {Context} from '../routes/route.js';

/** How long Debitura may take to make the cases of a link that stands, in milliseconds. */
const REPLAY_TIME = 120_000;

const DUPLICATE = 'DuplicateReference';

/**
 * The cases that travelled along and are not there: each is looked for by its reference, and forgotten once it is
 * there. A case that waited for the link and is not made minutes after it stood failed without a word.
 */
export async function followedCases(
  known: Remembered,
  context: Looking & Pick<Context, 'settings'>,
): Promise<FailedCase[]> {
  const {settings, principal} = context;
  const memory = createOnboardingMemory(settings);
  const time = settings.now().getTime();
  // Nobody may have said that the link stands: a platform without webhooks learns it here.
  if (known.standing !== 'linked') await memory.change(principal.externalTenantId, linked(time));
  const since = known.standing === 'linked' ? known.since : time;
  const looks = await Promise.all(
    known.cases.map(async (each) => ({
      each,
      found: await findCase(each.creditorReference, context),
    })),
  );
  const there = looks.filter(({each, found}) => found && each.failure?.errorType !== DUPLICATE);
  const references = there.map(({each}) => each.creditorReference);
  await memory.change(principal.externalTenantId, settled(references));
  return looks
    .filter((look) => !there.includes(look))
    .filter(({each}) => each.failure !== undefined || time - since > REPLAY_TIME)
    .map(({each, found}) => toFailed(each, found?.id));
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
