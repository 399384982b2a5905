import {identify, permissionsOf} from '../guard/principal.js';
import {Problem} from '../problem.js';
import type {Route} from '../routes/route.js';

/** A client's changes as server-sent events: ids and kinds, never what a case holds. */
export const getEvents: Route = {
  method: 'GET',
  pattern: '/events',
  desks: ['client'],
  permission: 'read',
  mediaType: null,

  handle({request, principal: {externalTenantId, email}, query, settings, shared}) {
    // A page whose stream is swallowed asks before it polls; that costs nothing of the budget.
    if (query.has('poll')) {
      const {isDue, after} = shared.pace.ask(externalTenantId, email);
      return Promise.resolve(Response.json({isDue, after}));
    }
    const body = shared.streams.open({
      externalTenantId,
      lastEventId: request.headers.get('last-event-id'),
      async isWelcome() {
        const principal = await identify(request, settings);
        return (
          principal.desk === 'client' &&
          principal.externalTenantId === externalTenantId &&
          permissionsOf(principal).includes('read')
        );
      },
    });
    const headers = {
      'content-type': 'text/event-stream; charset=utf-8',
      // nginx and its kin pass the bytes on as they come.
      'x-accel-buffering': 'no',
    };
    return Promise.resolve(new Response(body, {headers}));
  },

  /** A stream that comes back after its session has ended is told to stay away (204), which is no error. */
  whenRefused({headers}, error) {
    const isSignedOut = error instanceof Problem && error.code === 'unauthenticated';
    return isSignedOut && headers.has('last-event-id') ? new Response(null, {status: 204}) : null;
  },
};
