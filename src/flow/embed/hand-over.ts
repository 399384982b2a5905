import type {Client} from '../../client/client.js';
import type {Case, CaseSubmission} from '../../contract/index.js';

/** A case that the form gave away to be made with the client. */
export type HandOver = {
  readonly submission: CaseSubmission;
  /** Looks whether it was made; the form goes on with it. Answers whether it is there. */
  arrive(client: Client): Promise<boolean>;
  /** Brings the form's review back. */
  cancel(): void;
  /** Resolves when the case's documents are through. */
  readonly through: Promise<void>;
};

/**
 * Takes a case from the form.
 *
 * @param respond - Tells the form what will become of it.
 */
export function takeOver(
  submission: CaseSubmission,
  respond: (made: Promise<Case | null>) => Promise<void>,
): HandOver {
  let settle: (made: Case | null) => void = () => undefined;
  const made = new Promise<Case | null>((resolve) => (settle = resolve));
  return {
    submission,
    through: respond(made),
    async arrive(client) {
      const found = await findCase(client, submission.creditorReference);
      if (found) settle(found);
      return found !== null;
    },
    cancel: () => settle(null),
  };
}

/** The case with a reference; null when there is none, or nobody can say. */
export async function findCase(client: Client, reference: string): Promise<Case | null> {
  return client.caseByCreditorReference(reference).catch(() => null);
}
