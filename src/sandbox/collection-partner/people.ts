import {businessFailure} from '../http/failure.js';
import {teamOf} from '../world/partner-desk/team.js';
import type {Partner} from '../world/partners.js';
import type {User} from '../world/types.js';

/**
 * A member of the partner's team; the e-mail wins over the id.
 *
 * @throws Failure - 400 when neither names an active member.
 */
export function member(partner: Partner, email: string | null, id: string | null): User | null {
  if (!email && !id) return null;
  const found = teamOf(partner).find((each) =>
    email ? each.email.toLowerCase() === email.toLowerCase() : each.id === id,
  );
  if (found) return found;
  const type = email ? 'InvalidUserEmail' : 'InvalidUserId';
  throw businessFailure(400, type, 'The user is not an active member of your team');
}

/**
 * The member who does something.
 *
 * @throws Failure - 400 when nobody is named, or nobody of the team.
 */
export function actor(partner: Partner, email: string | null, id: string | null): User {
  const found = member(partner, email, id);
  if (found) return found;
  throw businessFailure(400, 'MissingUserIdentifier', 'userEmail or userId is required');
}

/** Who answers name where the request names nobody: an API key has no person. */
export function keyHolder(partner: Partner) {
  const [{number, name}] = teamOf(partner);
  return {userId: number, userName: name};
}
