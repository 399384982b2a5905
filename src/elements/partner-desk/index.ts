import './define.js';

export {DebituraPartnerDesk} from './partner-desk.js';
