import {define} from '../shared/define.js';
import {DebituraCase} from './case.js';

define('debitura-case', DebituraCase);
