import './define.js';

export {DebituraCaseList} from './case-list.js';
