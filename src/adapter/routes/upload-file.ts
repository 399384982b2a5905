import {toCaseFile} from '../answers/case.js';
import {receiveFile} from '../uploads/receive.js';
import {TIMEOUTS} from '../upstream/timeouts.js';
import type {Route} from './route.js';

/** Passes one file on to a case, streamed and counted. `?sendChatNotification=false` is silent. */
export const uploadFile: Route = {
  method: 'POST',
  pattern: '/cases/{id}/files',
  desks: ['client'],
  permission: 'submit',
  mediaType: 'multipart/form-data',
  isPressed: true,
  timeLimit: TIMEOUTS.uploadTotal,
  handle(context) {
    const {principal, settings, upstream, query} = context;
    const own = upstream.customer(principal.externalTenantId);
    return receiveFile(context, {
      // The key of the partner reaches every case, so the client's own bearer says first whose case this is.
      ownCase: async (id) => (await own.case(id)).id,
      files: own.files,
      send: (caseId, passage, {boundary, key}) =>
        upstream.referral.uploadFile(caseId, {
          ...passage.open(boundary),
          idempotencyKey: key,
          sendChatNotification: query.get('sendChatNotification') !== 'false',
        }),
      isKeyed: true,
      toAnswer: (file) => toCaseFile(file, settings),
      missing: (fileName, id) => ({id, fileName, dateCreated: null, url: null}),
    });
  },
};
