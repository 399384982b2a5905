import './define.js';

export {DebituraCase} from './case.js';
