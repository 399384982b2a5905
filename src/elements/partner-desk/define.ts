import {define} from '../shared/define.js';
import {DebituraPartnerDesk} from './partner-desk.js';

define('debitura-partner-desk', DebituraPartnerDesk);
