import {define} from '../shared/define.js';
import {DebituraBulk} from './bulk.js';

define('debitura-bulk', DebituraBulk);
