import type {Hono} from 'hono';
import {fileAnswer} from '../../customer/files.js';
import {originOf, type Context} from '../../http/context.js';
import {readUpload, storeUpload} from '../../http/upload.js';
import {workedCase, type PartnerEnvironment} from '../access.js';
import {keyHolder} from '../people.js';

/** Documents of a case; what the partner uploads the creditor sees at once. */
export function addFiles(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.get('/cases/:id/files', (c) => {
    const item = workedCase(world, c.get('partner'), c.req.param('id'));
    const origin = originOf(c.req.raw);
    return c.json(item.files.map((file) => fileAnswer(world, origin, item, file)));
  });

  api.post('/cases/:id/files', async (c) => {
    const partner = c.get('partner');
    const item = workedCase(world, partner, c.req.param('id'));
    const contentType = c.req.header('content-type') ?? '';
    const bytes = await readUpload(c.req.raw);
    const uploader = {type: 'Partner user', name: keyHolder(partner).userName} as const;
    const file = await storeUpload(world, item, bytes, contentType, 'File', uploader);
    return c.json(fileAnswer(world, originOf(c.req.raw), item, file));
  });
}
