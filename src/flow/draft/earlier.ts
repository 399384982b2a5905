import type {Session} from '../../contract/session.js';
import type {CaseFormSeams} from '../case-form/seams.js';
import {createSeal} from './seal.js';

/**
 * Seals under the session's own name and key what this person left under those of another secret of the adapter's list.
 * What a later page has put under the new name already stays as it is.
 *
 * @param prefix - What the names begin with; behind it, name and owner of a seal are the same and begin with the subject.
 */
export async function reseal(
  {storage, subtle, random}: Pick<CaseFormSeams, 'storage' | 'subtle' | 'random'>,
  session: Session,
  prefix: string,
): Promise<void> {
  if (!storage || !subtle) return;
  const names = Array.from({length: storage.length}, (_, at) => storage.key(at) ?? '');
  for (const {subject, draftKey} of session.earlier ?? [])
    for (const name of names.filter((each) => isOf(each, prefix + subject))) {
      const owner = session.subject + name.slice(prefix.length + subject.length);
      const before = {key: draftKey, owner: name.slice(prefix.length)};
      const seal = await createSeal(subtle, random, before);
      const text = await seal.open(storage.getItem(name) ?? '');
      if (text === null) continue;
      const own = await createSeal(subtle, random, {key: session.draftKey, owner});
      const sealed = await own.close(text);
      // As long as the old one, so a full storage has room for it.
      storage.removeItem(name);
      if (storage.getItem(prefix + owner) === null) storage.setItem(prefix + owner, sealed);
    }
}

function isOf(name: string, owner: string): boolean {
  return name === owner || name.startsWith(`${owner}:`);
}
