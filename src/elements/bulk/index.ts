import './define.js';

export {DebituraBulk} from './bulk.js';
