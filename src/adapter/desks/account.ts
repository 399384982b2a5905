import type {User} from '../../contract/index.js';
import type {DeskPrincipal} from '../options/principal.js';
import type {Context, Route} from '../routes/route.js';
import {writerAmong} from '../routes/tracking/chats.js';
import {readPages} from '../upstream/pages.js';
import {json} from '../reply.js';

const USERS_LIFETIME = 60_000;

/** What every handler of the partners' desks knows. */
export type DeskContext = Context<DeskPrincipal>;

/** The case of the path, when the partner works it. */
export const ownCase = ({upstream, params}: DeskContext): Promise<unknown> =>
  upstream.partner.case(params.id ?? '');

/** The partner's people at Debitura. */
export const getPartnerUsers: Route<DeskPrincipal> = {
  method: 'GET',
  pattern: '/users',
  desks: ['managing-partner', 'collection-partner'],
  permission: 'read',
  mediaType: null,
  handle: async (context) => json(await readPartnerUsers(context)),
};

/** Remembered for a moment: what is written at Debitura names one of them. */
function readPartnerUsers({upstream, shared}: DeskContext): Promise<User[]> {
  return shared.remember('partner-users', USERS_LIFETIME, async () => {
    const users = await readPages(async (query) => {
      const {users, page, pageData} = await upstream.partner.users(query);
      return {items: users, page: page ?? pageData};
    });
    return users.map(({id, name, email}) => ({id, name: name ?? '', email: email ?? ''}));
  });
}

/** Under whose name this principal acts at Debitura; null when nobody's. */
export async function partnerWriter(context: DeskContext): Promise<User | null> {
  return writerAmong(await readPartnerUsers(context), context);
}

/** The e-mail that Debitura is told; an unknown one is Debitura's to refuse. */
export async function writerEmail(context: DeskContext): Promise<string> {
  return (await partnerWriter(context))?.email ?? context.principal.email;
}
