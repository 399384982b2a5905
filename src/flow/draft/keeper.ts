import type {DraftMemory, FormContext} from '../case-form/context.js';
import {toBase64Url} from '../base64url.js';
import {DRAFT_LIFETIME, sourceIdOf, toRecord, type DraftRecord} from './record.js';
import {createSeal, type Seal} from './seal.js';
import {createTurns} from './turns.js';

/** Where drafts of an adapter's users lie in the tab's storage. */
const PREFIX = 'debitura-embed:draft:';

/** Grows when the shape of a record breaks; older ones are dropped. */
const VERSION = 1;

type Box = {version: typeof VERSION; drafts: DraftRecord[]};
type Drawer = {storage: Storage; name: string; seal: Seal};

/** Two forms of a page share one sealed box. */
const inTurn = createTurns();

/** Keeps the form's draft, sealed; answers false where nothing can be sealed. */
export async function keepDraft(context: FormContext): Promise<boolean> {
  if (context.memory.draftId === null)
    context.remember({draftId: createDraftId(context), sourceId: sourceIdOf(context.source)});
  // As it is now: when its turn comes the form may have begun anew.
  const record = toRecord(context);
  return change(context, record.memory, (others) => [...others, record]);
}

/** Removes a draft from the tab. */
export async function dropDraft(context: FormContext, memory: DraftMemory): Promise<void> {
  await change(context, memory, (others) => others);
}

/** The person's drafts in this tab, none older than a day. Another person's are deleted unread. */
export async function readDrafts(context: FormContext): Promise<DraftRecord[]> {
  const drawer = await openDrawer(context);
  if (!drawer) return [];
  const {session} = context.state;
  if (session?.earlier) {
    const {reseal} = await import('./earlier.js');
    await reseal(context.seams, session, prefixOf(context.seams));
  }
  deleteForeign(context, drawer);
  return readBox(drawer, context.seams.now().getTime());
}

function change(
  {seams, state}: FormContext,
  {draftId, sourceId}: DraftMemory,
  edit: (others: DraftRecord[]) => DraftRecord[],
): Promise<boolean> {
  return inTurn(async () => {
    const drawer = await openDrawer({seams, state});
    if (!drawer) return false;
    const drafts = await readBox(drawer, seams.now().getTime());
    const isSame = ({memory}: DraftRecord) =>
      memory.draftId === draftId || memory.sourceId === sourceId;
    const next = edit(drafts.filter((draft) => !isSame(draft)));
    if (next.length === 0) drawer.storage.removeItem(drawer.name);
    else {
      const box: Box = {version: VERSION, drafts: next};
      drawer.storage.setItem(drawer.name, await drawer.seal.close(JSON.stringify(box)));
    }
    return true;
  });
}

/** Null where there is no storage, no session, or no means to seal: then the draft lives in memory only. */
async function openDrawer({
  seams,
  state,
}: Pick<FormContext, 'seams' | 'state'>): Promise<Drawer | null> {
  const {storage, subtle, random} = seams;
  const {session} = state;
  if (!storage || !subtle || !session) return null;
  const {subject: owner, draftKey: key} = session;
  const seal = await createSeal(subtle, random, {key, owner});
  return {storage, name: `${prefixOf(seams)}${owner}`, seal};
}

async function readBox({storage, name, seal}: Drawer, now: number): Promise<DraftRecord[]> {
  const sealed = storage.getItem(name);
  if (sealed === null) return [];
  const text = await seal.open(sealed);
  const box = text === null ? null : (JSON.parse(text) as Box);
  // What does not open was sealed with a key that is gone: nobody will ever read it.
  if (box?.version !== VERSION) {
    storage.removeItem(name);
    return [];
  }
  return box.drafts.filter(({keptAt}) => now - keptAt < DRAFT_LIFETIME);
}

function deleteForeign({seams}: FormContext, {storage, name}: Drawer): void {
  const names = Array.from({length: storage.length}, (_, index) => storage.key(index) ?? '');
  for (const other of names)
    if (other.startsWith(prefixOf(seams)) && other !== name) storage.removeItem(other);
}

function createDraftId({seams}: FormContext): string {
  return toBase64Url(seams.random(new Uint8Array(9)));
}

function prefixOf(seams: FormContext['seams']): string {
  return `${PREFIX}${seams.connection().client.adapter}:`;
}
