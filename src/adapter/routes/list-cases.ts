import type {CaseList, FieldErrors} from '../../contract/index.js';
import {toCaseSummary, toPage} from '../answers/case.js';
import {Problem} from '../problem.js';
import {json} from '../reply.js';
import type {ClientPrincipal} from '../options/principal.js';
import {casesById} from '../upstream/cases-by-id.js';
import type {Context, Route} from './route.js';

const REFERRAL_SORTS = ['DateCreated', 'GrossAmount', 'DueDate'];
/** Fields that the lists of the Customer and the Collection Partner API can be sorted by. */
export const SORTS = [
  ...REFERRAL_SORTS,
  'DateUpdated',
  'DateFinished',
  'DateCollectionStarted',
  'Date',
  'Remainder',
  'InterestFees',
  'CollectionFees',
  'ReminderFees',
  'Lifecycle',
  'CloseCode',
];
/** The questions of a list that all lists have. */
export type ListQuery = {Statuses?: string[]; Sort?: string; Page?: number; PageSize?: number};

const MAX_PAGE_SIZE = 100;
const MAX_STATUSES = 20;

/** A page of the client's cases; searching by words is offered by the Referral API alone. */
export const listCases: Route = {
  method: 'GET',
  pattern: '/cases',
  desks: ['client'],
  permission: 'read',
  mediaType: null,
  handle: async (context) => {
    const words = context.query.get('query')?.trim();
    return json(words ? await search(words, context) : await list(context));
  },
};

async function list({upstream, principal, query}: Context<ClientPrincipal>): Promise<CaseList> {
  const api = upstream.customer(principal.externalTenantId);
  const {cases, page, pageData} = await api.cases(listQuery(query, SORTS));
  return {cases: cases.map(toCaseSummary), page: toPage(page ?? pageData, cases.length)};
}

/**
 * The partner's key sees every client, so the client is named in the question and looked for in each answer. What is
 * shown of a case that was found is what the client's own bearer reads of it: one more call, when anything was found.
 */
async function search(words: string, context: Context<ClientPrincipal>): Promise<CaseList> {
  const {upstream, principal, query} = context;
  if (words.length > 255) throw invalid({query: [{code: 'too-long', limit: 255}]});
  const {externalTenantId} = principal;
  const {cases, page, pageData} = await upstream.referral.cases({
    ...listQuery(query, REFERRAL_SORTS),
    Query: words,
    ExternalTenantId: externalTenantId,
  });
  const own = cases.filter(({client}) => client?.externalTenantId === externalTenantId);
  const customer = upstream.customer(externalTenantId);
  const ids = own.map(({id}) => id);
  const known = await casesById(() => customer, ids);
  const found = ids.flatMap((id) => known.get(id) ?? []);
  return {cases: found.map(toCaseSummary), page: toPage(page ?? pageData, found.length)};
}

/**
 * What a list is asked with, in Debitura's words.
 * @throws Problem `invalid` naming the parameter.
 */
export function listQuery(query: URLSearchParams, sorts: readonly string[]): ListQuery {
  const statuses = query.getAll('statuses').flatMap((item) => item.split(',').filter(Boolean));
  const sort = query.get('sort');
  const errors: FieldErrors = {};
  if (statuses.length > MAX_STATUSES || !statuses.every((status) => /^[\w ]{1,50}$/.test(status)))
    errors.statuses = [{code: 'not-a-code'}];
  if (sort !== null && !sort.split(',').every((part) => isSort(part, sorts)))
    errors.sort = [{code: 'not-a-code'}];
  const page = wholeNumber(query, 'page', 1_000_000, errors);
  const pageSize = wholeNumber(query, 'pageSize', MAX_PAGE_SIZE, errors);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return {
    ...(statuses.length > 0 && {Statuses: statuses}),
    ...(sort !== null && {Sort: sort}),
    ...(page !== undefined && {Page: page}),
    ...(pageSize !== undefined && {PageSize: pageSize}),
  };
}

function isSort(part: string, sorts: readonly string[]): boolean {
  const [field = '', direction = 'asc', ...rest] = part.split(':');
  return sorts.includes(field) && ['asc', 'desc'].includes(direction) && rest.length === 0;
}

function wholeNumber(query: URLSearchParams, name: string, max: number, errors: FieldErrors) {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > max) errors[name] = [{code: 'other', limit: max}];
  return value;
}

/** A list that cannot be asked for so. */
export function invalid(fieldErrors: FieldErrors): Problem {
  return new Problem('invalid', 'The list cannot be asked for so.', {fieldErrors});
}
