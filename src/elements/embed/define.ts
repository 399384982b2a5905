import {define} from '../shared/define.js';
import {DebituraEmbed} from './embed.js';

define('debitura-embed', DebituraEmbed);
