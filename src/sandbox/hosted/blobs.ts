import type {Hono} from 'hono';
import {html} from 'hono/html';
import type {Context} from '../http/context.js';
import {timeText} from '../rules/dates.js';
import type {StoredFile} from '../world/types.js';
import type {World} from '../world/world.js';
import {layout, pageHeaders} from './layout.js';

const linkLifetime = 3_600_000;

/** A link to the file that works for an hour; `se` says when it ends, as on Azure's blobs. */
export function blobUrl(world: World, origin: string, file: StoredFile): string {
  const url = new URL(`/app/blob/${file.id}/${encodeURIComponent(file.name)}`, origin);
  url.searchParams.set('sp', 'r');
  url.searchParams.set('se', `${timeText(world.clock.now() + linkLifetime)}Z`);
  url.searchParams.set('sig', signatureOf(file));
  return url.href;
}

/** Uploaded files, and what a signed contract's link leads to. */
export function addBlobs(app: Hono, {world}: Context): void {
  app.get('/app/blob/:id/:name', (c) => {
    const file = world.fileById(c.req.param('id').toLowerCase());
    const end = Date.parse(c.req.query('se') ?? '');
    const isLive = file && c.req.query('sig') === signatureOf(file) && end > world.clock.now();
    if (!isLive) return c.text('The link has expired or was never valid.', 403);
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
    });
  });

  app.get('/app/contracts/:name', (c) =>
    c.html(
      layout(
        'A signed contract',
        html`<p class="lead">Debitura links to a signed PDF here. The sandbox has no papers.</p>`,
      ),
      200,
      pageHeaders(),
    ),
  );
}

/** Looks like a signature. The file's id is random already; the sandbox protects nothing more. */
function signatureOf({id}: StoredFile): string {
  return btoa(id).replaceAll('=', '');
}
