import type {ChatList, PartnerCaseList} from '../../../contract/index.js';
import {isNotFound} from '../../../debitura/index.js';
import {toPage} from '../../answers/case.js';
import {toChat} from '../../answers/chat.js';
import {toPartnerCase, toPartnerCaseFile, toPartnerCaseSummary} from '../../answers/partner.js';
import {toExclusivePeriod, toPayment, toTimeline, toValidation} from '../../answers/tracking.js';
import {invalid, listQuery, SORTS} from '../../routes/list-cases.js';
import {partnerWriter} from '../account.js';
import {createReads} from '../reads.js';

const {route, part} = createReads('collection-partner');

/** A page of the cases that the partner works; test cases with `includeTestCases=true`. */
const listCases = route('/cases', async ({upstream, query}): Promise<PartnerCaseList> => {
  if (query.has('query')) throw invalid({query: [{code: 'other'}]});
  const {cases, page, pageData} = await upstream.partner.cases({
    ...listQuery(query, SORTS),
    ...(query.get('includeTestCases') === 'true' && {includeTestCases: true}),
  });
  return {cases: cases.map(toPartnerCaseSummary), page: toPage(page ?? pageData, cases.length)};
});

const getCase = route('/cases/{id}', async ({upstream, settings}, id) =>
  toPartnerCase(await upstream.partner.case(id), settings),
);

const getCaseByReference = route(
  '/cases/case-reference/{ref}',
  async ({upstream, settings}, reference) =>
    toPartnerCase(await upstream.partner.caseByReference(reference), settings),
);

const getTimeline = part('timeline', async ({upstream}, id) =>
  toTimeline(await upstream.partner.timeline(id)),
);

const getPayments = part('payments', async ({upstream}, id) =>
  (await upstream.partner.payments(id)).map(toPayment),
);

const getChats = part('chats', async (context, id): Promise<ChatList> => {
  const reading = context.upstream.partner.chats(id);
  const [chats, writer] = await Promise.all([reading, partnerWriter(context)]);
  return {
    chats: chats.map((chat) => toChat(chat, writer?.email ?? null)),
    writer: writer && {name: writer.name},
  };
});

const getFiles = part('files', async ({upstream, settings}, id) =>
  (await upstream.partner.files(id)).map((file) => toPartnerCaseFile(file, settings)),
);

/** Null without one; Debitura's 404 says that as well as that the case is not the partner's. */
const getExclusivePeriod = part('exclusive-period', async ({upstream}, id) => {
  try {
    return toExclusivePeriod(await upstream.partner.exclusivePeriod(id));
  } catch (error) {
    if (!isNotFound(error)) throw error;
    await upstream.partner.case(id);
    return null;
  }
});

const getValidation = part('validation', async ({upstream}, id) =>
  toValidation(await upstream.partner.validation(id)),
);

/** What a collection partner reads of its cases. */
export const partnerReads = [
  listCases,
  getCase,
  getCaseByReference,
  getTimeline,
  getPayments,
  getChats,
  getFiles,
  getExclusivePeriod,
  getValidation,
];
