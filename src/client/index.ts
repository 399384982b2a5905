export {
  createClient,
  type Client,
  type ClientOptions,
  type FrozenCase,
  type KycOptions,
} from './client.js';
export {connect, type Connection} from './connection.js';
export type {LiveEvent, LiveEvents, LiveListener, LiveState} from './events/live-event.js';
export {BROWSER_TIMEOUT} from './http.js';
export {isNoAnswerError, isProblemError, NoAnswerError, ProblemError} from './errors.js';
export type {KeyedCall, PartnerClient, PartnerUpload, PaymentPlace} from './partner.js';
export type {UploadOptions} from './upload.js';
export type * from '../contract/index.js';
