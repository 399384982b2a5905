import {define} from '../shared/define.js';
import {DebituraOnboarding} from './onboarding.js';

define('debitura-onboarding', DebituraOnboarding);
