import type {CollectionCase} from './types.js';
import type {World} from './world.js';

/** Cases that exist at the start. */
export function seedCases(_world: World): CollectionCase[] {
  return [];
}
