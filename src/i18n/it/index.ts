import type {Sections} from '../load.js';

/** Where the Italian texts are. */
const italian: Sections = {};
export default italian;
