import type {CustomerApi, UpstreamCase} from '../../debitura/index.js';
import {toCase, toCaseFile, toContractStatus} from '../answers/case.js';
import type {ClientPrincipal} from '../options/principal.js';
import {PART_OF_A_CASE, type Context, type Route} from './route.js';
import {json} from '../reply.js';

/** What all reads of one case have in common. The bearer reaches only its own client, so ownership is Debitura's word. */
const read = {
  method: 'GET',
  desks: ['client'],
  permission: 'read',
  mediaType: null,
} as const;

function caseRoute(
  pattern: string,
  find: (api: CustomerApi, value: string) => Promise<UpstreamCase>,
): Route {
  const [name = ''] = /(?<=\{)\w+/.exec(pattern) ?? [];
  return {
    ...read,
    pattern,
    handle: async (context) => {
      const found = await find(customerOf(context), context.params[name] ?? '');
      return json(toCase(found, context.settings));
    },
  };
}

/** A case by its id. */
export const getCase = caseRoute('/cases/{id}', (api, id) => api.case(id));

/** A case by the eight characters that people read out. */
export const getCaseByReference = caseRoute('/cases/case-reference/{ref}', (api, reference) =>
  api.caseByReference(reference),
);

/** A case by the creditor's own reference. */
export const getCaseByCreditorReference = caseRoute(
  '/cases/by-creditor-reference/{ref}',
  (api, reference) => api.caseByCreditorReference(reference),
);

/** What is signed of a case. */
export const getContractStatus: Route = {
  ...read,
  pattern: '/cases/{id}/contract-status',
  weight: PART_OF_A_CASE,
  handle: async (context) => {
    const status = await customerOf(context).contractStatus(context.params.id ?? '');
    return json(toContractStatus(status, context.settings));
  },
};

/** The documents of a case. */
export const getFiles: Route = {
  ...read,
  pattern: '/cases/{id}/files',
  weight: PART_OF_A_CASE,
  handle: async (context) => {
    const files = await customerOf(context).files(context.params.id ?? '');
    return json(files.map((file) => toCaseFile(file, context.settings)));
  },
};

function customerOf({upstream, principal}: Context<ClientPrincipal>): CustomerApi {
  return upstream.customer(principal.externalTenantId);
}
