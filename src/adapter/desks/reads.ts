import type {Desk} from '../../contract/index.js';
import {PART_OF_A_CASE, type Route} from '../routes/route.js';
import type {DeskPrincipal} from '../options/principal.js';
import type {DeskContext} from './account.js';
import {json} from '../reply.js';

/** A read of a partner's desk. The key reaches that partner's cases alone, so whose case it is is Debitura's word. */
export function createReads(desk: Exclude<Desk, 'client'>) {
  const route = (
    pattern: string,
    read: (context: DeskContext, value: string) => Promise<unknown>,
    weight?: number,
  ): Route<DeskPrincipal> => {
    const [name = ''] = /(?<=\{)\w+/.exec(pattern) ?? [];
    return {
      method: 'GET',
      pattern,
      desks: [desk],
      permission: 'read',
      mediaType: null,
      ...(weight !== undefined && {weight}),
      handle: async (context) => json(await read(context, context.params[name] ?? '')),
    };
  };
  return {
    route,
    /** A part of a case, which a screen reads together with it. */
    part: (name: string, read: (context: DeskContext, id: string) => Promise<unknown>) =>
      route(`/cases/{id}/${name}`, read, PART_OF_A_CASE),
  };
}
