import './elements/bulk/define.js';
import './elements/case-form/define.js';
import './elements/case-list/define.js';
import './elements/case/define.js';
import './elements/embed/define.js';
import './elements/onboarding/define.js';
import './elements/partner-desk/define.js';
import './elements/price/define.js';

export {DebituraBulk} from './elements/bulk/bulk.js';
export {DebituraCaseForm} from './elements/case-form/case-form.js';
export {DebituraCaseList} from './elements/case-list/case-list.js';
export {DebituraCase} from './elements/case/case.js';
export {DebituraEmbed} from './elements/embed/embed.js';
export {DebituraOnboarding} from './elements/onboarding/onboarding.js';
export {DebituraPartnerDesk} from './elements/partner-desk/partner-desk.js';
export {DebituraPrice} from './elements/price/price.js';
export {openCaseForm, type CaseFormDialogOptions} from './elements/dialog/index.js';
export * from './elements/events.js';

export type * from './contract/index.js';
export type {MessageOverrides} from './i18n/messages.js';
