export {DebituraBulk} from './bulk.js';
export {DebituraCase} from './case.js';
export {DebituraCaseForm} from './case-form.js';
export {DebituraCaseList} from './case-list.js';
export {DebituraEmbed} from './embed.js';
export {DebituraOnboarding} from './onboarding.js';
export {DebituraPartnerDesk} from './partner-desk.js';
export {DebituraPrice} from './price.js';
