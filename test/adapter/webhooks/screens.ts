import type {StreamEvent} from '../../../src/contract/index.js';
import {browserFetch} from '../../support/world.js';
import {at, read} from '../support.js';
import {settled} from './support.js';

/** Debitura with one client's cases, all of which are in this state. */
export const casesIn = (lifecycle: () => string) => (request: Request) => {
  const id = new URL(request.url).pathname.split('/').at(-1);
  return Promise.resolve(
    Response.json({id, lifecycle: lifecycle(), client: {externalTenantId: 'nordlys'}}),
  );
};

/** What a screen of this client hears, from now on. */
export async function screen(
  adapter: {fetch: (request: Request) => Promise<Response>},
  tenant: string,
) {
  const response = await browserFetch(adapter.fetch, tenant)(at('/events'), read);
  const heard: StreamEvent[] = [];
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const listen = async () => {
    for (;;) {
      const piece = await reader?.read();
      if (!piece || piece.done) return;
      // The first frame says that the stream is open and nothing else.
      for (const [, data] of piece.value.matchAll(/^data: (\{"kind".+)$/gm))
        heard.push(JSON.parse(data ?? '') as StreamEvent);
    }
  };
  void listen();
  await settled();
  return heard;
}
