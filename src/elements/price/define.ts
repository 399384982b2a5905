import {define} from '../shared/define.js';
import {DebituraPrice} from './price.js';

define('debitura-price', DebituraPrice);
