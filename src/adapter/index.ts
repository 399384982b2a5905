export {createAdapter, type Adapter} from './create-adapter.js';
export {consoleLog, type Log, type LogEntry} from './options/log.js';
export type {AdapterOptions, BaseUrls, Limits} from './options/options.js';
export type {ClientPrincipal, DeskPrincipal, Principal, Profile} from './options/principal.js';
export {ConfigurationError} from './options/resolve.js';
export {realTimers, type Timers} from './options/timers.js';
export {memoryStore} from './store/memory.js';
export type {Store} from './store/store.js';
export {RETRY, TIMEOUTS} from './upstream/timeouts.js';
