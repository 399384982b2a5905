import type {Hono} from 'hono';
import {blobUrl} from '../hosted/blobs.js';
import type {CustomerEnvironment} from '../http/authentication.js';
import {originOf, type Context} from '../http/context.js';
import {timeText} from '../rules/dates.js';
import {readUpload, storeUpload} from '../http/upload.js';
import type {CollectionCase, StoredFile} from '../world/types.js';
import type {World} from '../world/world.js';
import {ownCase} from './cases.js';

/** Documents of a case. */
export function addFiles(api: Hono<CustomerEnvironment>, {world}: Context): void {
  api.get('/cases/:id/files', (c) => {
    const target = ownCase(world, c.get('client'), c.req.param('id'));
    const origin = originOf(c.req.raw);
    return c.json(target.files.map((file) => fileAnswer(world, origin, target, file)));
  });

  api.post('/cases/:id/files', async (c) => {
    const target = ownCase(world, c.get('client'), c.req.param('id'));
    const contentType = c.req.header('content-type') ?? '';
    const bytes = await readUpload(c.req.raw);
    const file = await storeUpload(world, target, bytes, contentType, 'File');
    return c.json(fileAnswer(world, originOf(c.req.raw), target, file));
  });
}

/** A document of a case with a link that works for an hour (`CaseFileDto`). */
export function fileAnswer(world: World, origin: string, {id}: CollectionCase, file: StoredFile) {
  return {
    id: file.id,
    dateCreated: timeText(file.created),
    dateUpdated: timeText(file.created),
    caseId: id,
    entityType: 'Case',
    entityId: id,
    fileName: file.name,
    url: blobUrl(world, origin, file),
    description: file.description,
    documentType: file.documentType,
  };
}
