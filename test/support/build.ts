import {build} from 'vite';

/** Builds what the journeys open and the size test weighs. */
export async function setup() {
  await build({mode: 'tag'});
  await build({mode: 'demo'});
}
