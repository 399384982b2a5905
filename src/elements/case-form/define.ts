import {define} from '../shared/define.js';
import {DebituraCaseForm} from './case-form.js';

define('debitura-case-form', DebituraCaseForm);
