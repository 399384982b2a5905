import type {Client} from '../../../client/client.js';
import {problemOf} from '../../case-form/problems.js';
import {hostOf} from '../../submission/finish.js';
import type {ReturnHint} from '../../signing/return-address.js';
import type {BulkCase} from '../bulk-case.js';
import type {BulkCore} from '../core.js';

/** What is left to sign: how many cases wait for it, and the one address that walks everything. */
export type Handoff = {count: number; url: string | null; host: string | null};

/** The handoff of all cases that wait for a signature; null when nothing waits. */
export function handoffOf(cases: Iterable<BulkCase>): Handoff | null {
  let count = 0;
  let url: string | null = null;
  for (const {progress} of cases) {
    const isPending = progress.name === 'made' && !progress.isSigned;
    if (!isPending && progress.name !== 'unsigned') continue;
    count += 1;
    url ??=
      progress.name === 'made'
        ? (progress.case.signingHandoff?.combinedSigningUrl ?? null)
        : progress.url;
  }
  return count === 0 ? null : {count, url, host: hostOf(url)};
}

/** Reads which cases still wait for a signature. What the address said is a hint; only the server says "signed". */
export async function verifySigning(core: BulkCore, hint: ReturnHint | null): Promise<void> {
  const {run, seams} = core;
  core.set({isVerifying: true});
  try {
    const pending = await readPending(seams.connection().client);
    if (run !== core.run) return;
    for (const one of core.cases.values()) await mark(core, one, pending);
    const verified = handoffOf(core.cases.values()) === null;
    if (hint) seams.emit({type: 'signing-returned', completed: hint.completed === true, verified});
  } catch (error) {
    const problem = problemOf(error);
    if (run === core.run && problem?.code === 'unauthenticated')
      seams.emit({type: 'session-expired'});
  }
  if (run === core.run) core.set({isVerifying: false});
}

/** The ids of the client's cases that wait for a signature, all pages of them. */
async function readPending(client: Client): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let page = 1, last = 1; page <= last; page += 1) {
    const answer = await client.cases({
      statuses: ['PendingContractSigning'],
      page,
      pageSize: 100,
    });
    for (const {id} of answer.cases) ids.add(id);
    last = answer.page.totalPages;
  }
  return ids;
}

async function mark(core: BulkCore, one: BulkCase, pending: ReadonlySet<string>): Promise<void> {
  const {progress} = one;
  if (progress.name === 'unsigned') {
    // What must be signed first may be signed now: the price says so, and the user sends it again.
    one.become({name: 'open'});
    core.prices.forget();
    one.price.forget();
    one.price.want(one.question());
  } else if (progress.name === 'made' && !progress.isSigned && !pending.has(progress.case.id)) {
    one.become({...progress, isSigned: true});
    await one.forget();
  }
}
