import './define.js';

export {DebituraPrice} from './price.js';
