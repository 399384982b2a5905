import {adapter} from '../../../lib/adapter.js';

export const dynamic = 'force-dynamic';

const handle = (request) => adapter.fetch(request);
export {handle as GET, handle as POST, handle as PUT, handle as DELETE};
