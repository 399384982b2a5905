import './define.js';

export {DebituraEmbed} from './embed.js';
