import {define} from '../shared/define.js';
import {DebituraCaseList} from './case-list.js';

define('debitura-case-list', DebituraCaseList);
