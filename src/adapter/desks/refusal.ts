import {DebituraError} from '../../debitura/index.js';
import {Problem} from '../problem.js';
import {toProblem} from '../upstream/refusals.js';
import {toFieldErrors} from '../writes/field-errors.js';

/**
 * What a refusal of the Collection Partner API is to the browser. This API says rules with 400 as well as with 409
 * and 422; a 400 that names no field is one.
 */
export function partnerRefusal(error: unknown): unknown {
  if (!(error instanceof DebituraError)) return error;
  const [first] = error.businessErrors;
  const isRule = error.status === 400 && first && Object.keys(toFieldErrors(error)).length === 0;
  return isRule ? new Problem('business-rule', first.type) : toProblem(error);
}

/** For a write that may need a word of consent: a 409 asks for it. */
export function orConfirm(error: unknown): never {
  if (error instanceof DebituraError && error.status === 409) {
    const {priceChange} = error;
    throw priceChange
      ? new Problem('confirmation-needed', 'The success fee would change.', {
          confirmation: {kind: 'price-change', ...priceChange},
        })
      : new Problem('confirmation-needed', 'The case would be opened again.', {
          confirmation: {kind: 'reopen'},
        });
  }
  throw partnerRefusal(error);
}

/** For every other write. */
export function orRefuse(error: unknown): never {
  throw partnerRefusal(error);
}
