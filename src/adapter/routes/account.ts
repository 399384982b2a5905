import type {User} from '../../contract/index.js';
import {toAgreementStatus, toCoverageItem} from '../answers/account.js';
import {toTask} from '../answers/task.js';
import type {ClientPrincipal} from '../options/principal.js';
import {readPages} from '../upstream/pages.js';
import type {Context, Route} from './route.js';
import {json} from '../reply.js';

const COVERAGE_LIFETIME = 600_000;
const USERS_LIFETIME = 60_000;

const read = {
  method: 'GET',
  desks: ['client'],
  permission: 'read',
  mediaType: null,
} as const;

/** Where Debitura collects; the same for every client, so it is asked for with the partner's key and kept for a while. */
export const getCoverage: Route = {
  ...read,
  pattern: '/coverage',
  handle: async ({upstream, shared}) => {
    const coverage = await shared.remember('coverage', COVERAGE_LIFETIME, () =>
      upstream.referral.coverage(),
    );
    return json(coverage.map(toCoverageItem));
  },
};

/** Whether the client's framework agreement is signed. */
export const getAgreementStatus: Route = {
  ...read,
  pattern: '/contracts/debt-collection/status',
  handle: async ({upstream, principal, settings}) => {
    const status = await upstream.customer(principal.externalTenantId).agreementStatus();
    return json(toAgreementStatus(status, settings));
  },
};

/** The client's users at Debitura. */
export const getUsers: Route = {
  ...read,
  pattern: '/users',
  handle: async (context) => json(await readUsers(context)),
};

/** What is to be done for the account as a whole: no case lists it. */
export const getTasks: Route = {
  ...read,
  pattern: '/tasks',
  handle: async ({upstream, principal, settings}) => {
    const api = upstream.customer(principal.externalTenantId);
    const tasks = await readPages(async (query) => {
      const {tasks, page, pageData} = await api.tasks(query);
      return {items: tasks, page: page ?? pageData};
    });
    const own = tasks.filter(({caseId}) => caseId === null || caseId === undefined);
    return json(own.map((task) => toTask(task, settings)));
  },
};

/** The users of the principal's client, remembered for a moment: chats need them with every message. */
export function readUsers(context: Context<ClientPrincipal>): Promise<User[]> {
  const {upstream, principal, shared} = context;
  const {externalTenantId} = principal;
  return shared.remember(`users:${externalTenantId}`, USERS_LIFETIME, async () => {
    const api = upstream.customer(externalTenantId);
    const users = await readPages(async (query) => {
      const {users, page, pageData} = await api.users(query);
      return {items: users, page: page ?? pageData};
    });
    return users.map(({id, name, email}) => ({id, name: name ?? '', email: email ?? ''}));
  });
}
