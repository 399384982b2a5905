import type {Hono} from 'hono';
import type {Context} from '../../http/context.js';
import {bindJson} from '../../http/json-body.js';
import {addNote, momentOf} from '../../life/partner/notes.js';
import {Complaints} from '../../rules/complaints.js';
import {optionalTimeText, timeText} from '../../rules/dates.js';
import {workedCase, type PartnerEnvironment} from '../access.js';
import {keyHolder} from '../people.js';

const limit = 10_000;

/** Notes of the partner, which the creditor reads on the timeline. */
export function addNotes(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.post('/cases/:id/notes', async (c) => {
    const partner = c.get('partner');
    const item = workedCase(world, partner, c.req.param('id'));
    const shape = {description: 'text', eventDate: 'text'} as const;
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const eventDate = momentOf(body.eventDate);
    const now = world.clock.now();

    const complaints = new Complaints();
    if (!body.description?.trim()) complaints.add('description', 'The description is required');
    complaints.checkLength('description', body.description, limit);
    if (Number.isNaN(eventDate)) complaints.add('eventDate', 'The event date is no time');
    if (eventDate !== null && eventDate > now) {
      complaints.add('eventDate', 'The event date cannot be in the future');
    }
    complaints.raiseForPartner(world.switches);

    const description = body.description ?? '';
    const line = addNote(world, item, description, eventDate, keyHolder(partner).userName);
    return c.json({
      id: world.ids.uuid(),
      caseReference: item.reference,
      title: line.title,
      description,
      visibility: 'Shared with creditor',
      createdAt: timeText(now),
      eventDate: optionalTimeText(eventDate),
      createdBy: keyHolder(partner),
    });
  });
}
