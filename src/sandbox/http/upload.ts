import {businessFailure} from './failure.js';
import {documentTypes} from '../world/labels.js';
import type {CollectionCase, StoredFile, TimelineItem} from '../world/types.js';
import type {World} from '../world/world.js';

const fileLimit = 25 * 1024 * 1024;
const multipartOverhead = 64 * 1024;
const labelLimit = 500;

/** Media types by extension, of files that the specification lists. */
const mediaTypes: Record<string, string> = {
  pdf: 'application/pdf',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  txt: 'text/plain',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
};

/** The same for files that only the guides list. */
const guideTypes: Record<string, string> = {
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  eml: 'message/rfc822',
};

/** Who uploads a file, as the timeline names it. */
export type Uploader = TimelineItem['actor'];

/**
 * Reads a multipart body with a hard stop.
 *
 * @throws Failure - 413 as soon as it is too long for one file of 25 MB.
 */
export async function readUpload(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const limit = fileLimit + multipartOverhead;
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/**
 * Takes the file out of a multipart body and puts it on the case.
 *
 * @param partName - `File` on the Customer API, `file` on the Referral API; case is ignored.
 * @param uploader - Who it is; a collection partner may leave a file without a type.
 * @throws Failure - 400 when it is missing or empty, 409 for a merged case, 413, 415.
 */
export async function storeUpload(
  world: World,
  target: CollectionCase,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  partName: string,
  uploader: Uploader = {type: 'Creditor user', name: null},
): Promise<StoredFile> {
  const form = await parse(bytes, contentType);
  const parts = new Map([...form].map(([name, value]) => [name.toLowerCase(), value]));
  const file = parts.get(partName.toLowerCase());
  if (!(file instanceof File) || file.size === 0) {
    throw businessFailure(400, 'InvalidFile', 'The file is missing or empty');
  }
  if (file.size > fileLimit) throw tooLarge();
  const isPartner = uploader.type === 'Partner user';
  const mediaType = mediaTypeOf(file.name, isPartner, world);
  if (mediaType === undefined) {
    const status = isPartner && world.switches.unsupportedFile400 ? 400 : 415;
    throw businessFailure(
      status,
      'UnsupportedFileType',
      `The type of ${file.name} is not supported`,
    );
  }
  if (target.lifecycle === 'Merged') {
    throw businessFailure(409, 'CaseMerged', 'The case was merged into another one');
  }
  const stored: StoredFile = {
    id: world.ids.uuid(),
    name: file.name,
    description: label(textOf(parts.get('description')), isPartner),
    documentType: documentType(
      textOf(parts.get('documenttype')),
      isPartner ? null : 'OriginalInvoice',
    ),
    mediaType,
    bytes: new Uint8Array(await file.arrayBuffer()),
    created: world.clock.now(),
  };
  target.files.push(stored);
  if (!isPartner && target.lifecycle === 'NeedsAdditionalDetails')
    target.responded = world.clock.now();
  world.note(target, {
    type: 'FileUploaded',
    title: 'File uploaded',
    description: stored.name,
    actor: uploader,
  });
  return stored;
}

async function parse(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, {headers: {'content-type': contentType}}).formData();
  } catch {
    throw businessFailure(400, 'InvalidFile', 'The body is not multipart/form-data with a file');
  }
}

function mediaTypeOf(name: string, isPartner: boolean, {switches}: World): string | undefined {
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (isPartner && extension === 'gif') return undefined;
  const allowsAll = isPartner || switches.guideFileTypes;
  return mediaTypes[extension] ?? (allowsAll ? guideTypes[extension] : undefined);
}

function label(text: string | null, isPartner: boolean): string | null {
  if (isPartner && text !== null && text.length > labelLimit) {
    throw businessFailure(400, 'ValidationError', `Description is longer than ${labelLimit}`);
  }
  return text;
}

function tooLarge() {
  return businessFailure(413, 'FileTooLarge', 'The file is larger than 25 MB');
}

function documentType(text: string | null, usual: string | null): string | null {
  if (!text) return usual;
  const found = documentTypes.find((type) => type.toLowerCase() === text.toLowerCase());
  if (!found) throw businessFailure(400, 'InvalidDocumentType', `Unknown document type: ${text}`);
  return found;
}

function textOf(value: FormDataEntryValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
