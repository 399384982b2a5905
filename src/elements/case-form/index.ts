import './define.js';

export {DebituraCaseForm} from './case-form.js';
