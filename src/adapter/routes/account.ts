import {toAgreementStatus, toCoverageItem} from '../answers/account.js';
import {toPage} from '../answers/case.js';
import type {Route} from './route.js';

const COVERAGE_LIFETIME = 600_000;

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
    return Response.json(coverage.map(toCoverageItem));
  },
};

/** Whether the client's framework agreement is signed. */
export const getAgreementStatus: Route = {
  ...read,
  pattern: '/contracts/debt-collection/status',
  handle: async ({upstream, principal, settings}) => {
    const status = await upstream.customer(principal.externalTenantId).agreementStatus();
    return Response.json(toAgreementStatus(status, settings));
  },
};

/** The client's users at Debitura. */
export const getUsers: Route = {
  ...read,
  pattern: '/users',
  handle: async ({upstream, principal}) => {
    const {users, page} = await upstream
      .customer(principal.externalTenantId)
      .users({PageSize: 100});
    return Response.json({
      users: users.map(({id, name, email}) => ({id, name: name ?? '', email: email ?? ''})),
      page: toPage(page, users.length),
    });
  },
};
