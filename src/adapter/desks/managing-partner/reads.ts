import type {ChatList, PartnerCaseList} from '../../../contract/index.js';
import {toPage} from '../../answers/case.js';
import {toChat} from '../../answers/chat.js';
import {toManagedCase, toPartnerCaseFile, toPartnerCaseSummary} from '../../answers/partner.js';
import {toPayment, toTimeline} from '../../answers/tracking.js';
import {invalid, listQuery, SORTS} from '../../routes/list-cases.js';
import {createReads} from '../reads.js';

const {route, part} = createReads('managing-partner');

/** A page of the cases that the partner submitted. */
const listCases = route('/cases', async ({upstream, query}): Promise<PartnerCaseList> => {
  if (query.has('query')) throw invalid({query: [{code: 'other'}]});
  const asked = listQuery(query, SORTS);
  const {cases, page, pageData} = await upstream.partner.managedCases(asked);
  return {cases: cases.map(toPartnerCaseSummary), page: toPage(page ?? pageData, cases.length)};
});

const getCase = route('/cases/{id}', async ({upstream, settings}, id) =>
  toManagedCase(await upstream.partner.managedCase(id), settings),
);

const getCaseByReference = route(
  '/cases/case-reference/{ref}',
  async ({upstream, settings}, reference) =>
    toManagedCase(await upstream.partner.managedCaseByReference(reference), settings),
);

const getTimeline = part('timeline', async ({upstream}, id) =>
  toTimeline(await upstream.partner.managedTimeline(id)),
);

const getPayments = part('payments', async ({upstream}, id) =>
  (await upstream.partner.managedPayments(id)).map(toPayment),
);

/** Read only: Debitura offers a managing partner no way to write. */
const getChats = part('chats', async ({upstream}, id): Promise<ChatList> => {
  const chats = await upstream.partner.managedChats(id);
  return {chats: chats.map((chat) => toChat(chat, null)), writer: null};
});

const getFiles = part('files', async ({upstream, settings}, id) =>
  (await upstream.partner.managedFiles(id)).map((file) => toPartnerCaseFile(file, settings)),
);

/** What a managing partner reads of its cases. */
export const managedReads = [
  listCases,
  getCase,
  getCaseByReference,
  getTimeline,
  getPayments,
  getChats,
  getFiles,
];
