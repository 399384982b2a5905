import type {PartnerClient} from '../../../client/partner.js';
import type {Confirmation, FieldError} from '../../../contract/index.js';
import type {Done, Facts, Values} from '../state.js';

/** What a form comes to: what is wrong by field, and what would travel. */
export type Reading<Body> = {body: Body; errors: Record<string, FieldError>};

/** One write as it travels, with the key under which it may travel again. */
export type Sending<Body> = {facts: Facts; body: Body; key: string};

/** One thing that is done with a case: its form, its write, and how to see afterwards whether it was done. */
export type Task<Body> = {
  initial(facts: Facts): Values;
  /** @param opened - What the form was made from: what the user left as it stood there follows the case. */
  read(values: Values, facts: Facts, opened: Facts): Reading<Body>;
  /** The same, agreed to. */
  agree(body: Body, question: Confirmation): Body;
  send(client: PartnerClient, sending: Sending<Body>): Promise<Done>;
  /**
   * Whether a write without an answer was done: by asking again under its key, or by looking at the case.
   * `null`: the case cannot tell.
   */
  wasDone: 'ask-again' | ((body: Body, before: Facts, now: Facts) => boolean | null);
  /** What is said of a write that was seen to be done. */
  seen(facts: Facts, now: Facts): Done;
};

/** A task that agrees to nothing: Debitura asks nothing back. */
export const asksNothing = <Body>(body: Body): Body => body;
