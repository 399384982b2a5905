import type {Hono} from 'hono';
import {idempotencyKey, type Context} from '../http/context.js';
import {say} from '../life/conversation.js';
import {readUpload, storeUpload} from '../http/upload.js';
import {timeText} from '../rules/dates.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {partnerCase} from './cases.js';

/** Upload for a client's case, with a chat message for the collection partner unless declined. */
export function addFiles(api: Hono, {world, idempotency}: Context): void {
  api.post('/cases/:id/files', async (c) => {
    const target = partnerCase(world, c.req.param('id'));
    const contentType = c.req.header('content-type') ?? '';
    const isSilent = c.req.query('sendChatNotification')?.toLowerCase() === 'false';
    const bytes = await readUpload(c.req.raw);

    const answer = await idempotency.run(
      `POST /cases/files ${target.id}`,
      idempotencyKey(c.req.raw, world),
      bytes,
      world.switches.stored422,
      async () => {
        const {id, name, created} = await storeUpload(world, target, bytes, contentType, 'file');
        if (!isSilent) announce(world, target, name);
        const body = JSON.stringify({id, fileName: name, dateCreated: timeText(created)});
        return {status: 200, body, contentType: 'application/json'};
      },
    );
    return new Response(answer.body, {
      status: answer.status,
      headers: {'content-type': answer.contentType},
    });
  });
}

function announce(world: World, target: CollectionCase, fileName: string) {
  say(world, target, {
    role: 1,
    message: `System message: New file uploaded under 'Files': ${fileName}`,
    user: null,
  });
}
