import './define.js';

export {DebituraOnboarding} from './onboarding.js';
