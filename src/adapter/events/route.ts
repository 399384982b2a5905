import {identify, permissionsOf} from '../guard/principal.js';
import type {Principal} from '../options/principal.js';
import {Problem} from '../problem.js';
import {json, noContent} from '../reply.js';
import type {Route} from '../routes/route.js';
import {audienceOf} from './audience.js';

/** A client's or partner's changes as server-sent events: ids and kinds, never what a case holds. */
export const getEvents: Route<Principal> = {
  method: 'GET',
  pattern: '/events',
  desks: ['client', 'managing-partner', 'collection-partner'],
  permission: 'read',
  mediaType: null,

  handle({request, principal, query, settings, shared}) {
    const audience = audienceOf(principal);
    // A page whose stream is swallowed asks before it polls; that costs nothing of the budget.
    if (query.has('poll')) {
      const {isDue, after} = shared.pace.ask(audience, principal.email);
      return Promise.resolve(json({isDue, after}));
    }
    const body = shared.streams.open({
      externalTenantId: audience,
      lastEventId: request.headers.get('last-event-id'),
      async isWelcome() {
        const now = await identify(request, settings);
        return (
          now.desk === principal.desk &&
          audienceOf(now) === audience &&
          permissionsOf(now).includes('read')
        );
      },
    });
    const headers = {
      'content-type': 'text/event-stream; charset=utf-8',
      // nginx and its kin pass the bytes on as they come.
      'x-accel-buffering': 'no',
    };
    return Promise.resolve({status: 200, headers, body});
  },

  /** A stream that comes back after its session has ended is told to stay away (204), which is no error. */
  whenRefused({headers}, error) {
    const isSignedOut = error instanceof Problem && error.code === 'unauthenticated';
    return isSignedOut && headers.has('last-event-id') ? noContent() : null;
  },
};
