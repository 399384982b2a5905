import {build} from '../../scripts/prepare.mjs';

/** Builds what the journeys open and the size test weighs. */
export function setup() {
  build('tag');
  build('demo');
}
