export {createFormat, type Format} from './format.js';
export {findLanguage, loadMessages} from './load.js';
export type {MessageOverrides, Messages, MessageSection} from './messages.js';
