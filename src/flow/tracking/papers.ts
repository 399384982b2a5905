import {FILE_LIMITS} from '../../contract/files.js';
import {toBase64Url} from '../base64url.js';
import {toProblem} from '../case-form/problems.js';
import type {RefusedFile} from '../case-form/state.js';
import {refusalOf} from '../documents/refusal.js';
import type {CaseContext} from './case-controller.js';
import type {Upload} from './case-state.js';

/** The bytes of the uploads by their id, each with the key under which it may travel again. */
const chosen = new WeakMap<CaseContext, Map<string, {file: File; key: string}>>();

/** Sends files to the case; what is refused stands in `refusedFiles` with the reason. */
export async function addFiles(context: CaseContext, files: readonly File[]): Promise<void> {
  const {run} = context;
  const refusedFiles: RefusedFile[] = [];
  for (const file of files) {
    const name = file.name.normalize('NFC');
    const reason = await refusalOf(file, name);
    if (run !== context.run) return;
    const {uploads, parts} = context.state;
    const isFull = uploads.length + (parts.files.value?.length ?? 0) >= FILE_LIMITS.count;
    if (reason ?? isFull) refusedFiles.push({name, reason: reason ?? 'count'});
    else take(context, file, name);
  }
  context.set({refusedFiles});
  await sendWaiting(context);
}

/** Sends a file once more under the same key, so that one that arrived is not there twice. */
export async function sendFileAgain(context: CaseContext, id: string): Promise<void> {
  patch(context, id, {status: 'waiting', problem: null});
  await sendWaiting(context);
}

/** Takes a file that was not sent off the screen. */
export function dropFile(context: CaseContext, id: string): void {
  chosen.get(context)?.delete(id);
  context.set({uploads: context.state.uploads.filter((upload) => upload.id !== id)});
}

/** The address of a file as it is now, because addresses live for an hour; null when it may not be opened. */
export async function freshAddress(context: CaseContext, id: string): Promise<string | null> {
  await context.read('files');
  const {value, problem} = context.state.parts.files;
  return problem ? null : (value?.find((file) => file.id === id)?.url ?? null);
}

function take(context: CaseContext, file: File, name: string): void {
  const {random} = context.seams;
  const id = toBase64Url(random(new Uint8Array(9)));
  const files = chosen.get(context) ?? new Map<string, {file: File; key: string}>();
  chosen.set(context, files.set(id, {file, key: toBase64Url(random(new Uint8Array(32)))}));
  const upload: Upload = {
    id,
    name,
    size: file.size,
    status: 'waiting',
    sent: null,
    problem: null,
  };
  context.set({uploads: [...context.state.uploads, upload]});
}

/** One after the other: several at once make none of them faster. */
async function sendWaiting(context: CaseContext): Promise<void> {
  const {run} = context;
  const isBusy = () => context.state.uploads.some(({status}) => status === 'uploading');
  while (run === context.run && !isBusy()) {
    const next = context.state.uploads.find(({status}) => status === 'waiting');
    if (!next) return;
    await send(context, next.id);
  }
}

async function send(context: CaseContext, id: string): Promise<void> {
  const {run, seams, state} = context;
  const held = chosen.get(context)?.get(id);
  if (!held || !state.case) {
    dropFile(context, id);
    return;
  }
  patch(context, id, {status: 'uploading', sent: 0});
  try {
    await seams.connection().client.uploadFile(state.case.id, held.file, {
      key: held.key,
      onProgress: (sent) => {
        if (run === context.run) patch(context, id, {sent});
      },
    });
    if (run !== context.run) return;
    await context.read('files');
    dropFile(context, id);
    context.changed();
  } catch (error) {
    if (run === context.run) patch(context, id, {status: 'failed', problem: toProblem(error)});
  }
}

function patch(context: CaseContext, id: string, change: Partial<Upload>): void {
  const uploads = context.state.uploads.map((one) => (one.id === id ? {...one, ...change} : one));
  context.set({uploads});
}
