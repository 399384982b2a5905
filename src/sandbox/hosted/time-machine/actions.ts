import type {CaseControls} from '../../life/controls.js';
import {closeCodeTexts, findLifecycle, type CloseCode} from '../../world/labels.js';
import type {CollectionCase} from '../../world/types.js';
import type {World} from '../../world/world.js';

/** What an action works with. */
export interface Press {
  controls: CaseControls;
  world: World;
  id: string;
  /** A field of the form, trimmed; empty when it is not there. */
  text: (field: string) => string;
}

interface Action {
  /** What the page says afterwards. */
  done: string;
  /** Throws a RangeError for what cannot be. */
  run: (press: Press) => void | Promise<void>;
}

/** Names of the buttons. */
export type ActionName =
  | 'move'
  | 'close'
  | 'pay'
  | 'remove-payment'
  | 'invoice-payout'
  | 'remind'
  | 'promise'
  | 'write'
  | 'ask'
  | 'decide'
  | 'phase'
  | 'advance';

const phases: readonly CollectionCase['phase'][] = ['Pre-legal', 'Legal', 'Enforcement'];

/** Everything that a case's page can do. */
export const actions: Record<ActionName, Action> = {
  move: {
    done: 'The case has moved.',
    run({controls, id, text}) {
      const lifecycle = findLifecycle(text('lifecycle'));
      if (!lifecycle) throw new RangeError('Unknown lifecycle');
      controls.move(id, lifecycle);
    },
  },
  close: {
    done: 'The case is closed.',
    run({controls, id, text}) {
      const comment = text('comment');
      const closeCode = checkedCode(text('closeCode'));
      controls.move(id, 'Closed', {closeCode, ...(comment === '' ? {} : {comment})});
    },
  },
  pay: {
    done: 'The payment is recorded.',
    run: ({controls, id, text}) => void controls.pay(id, Number(text('amount'))),
  },
  'remove-payment': {
    done: 'The payment is taken back.',
    run({controls, text}) {
      controls.removePayment(text('payment'));
    },
  },
  'invoice-payout': {
    done: 'The payout is invoiced: the partner can no longer change the payment.',
    run({controls, text}) {
      controls.invoicePayout(text('payment'));
    },
  },
  remind: {
    done: 'The debtor was reminded.',
    run({controls, id, text}) {
      const fee = Number(text('fee'));
      if (!(fee >= 0)) throw new RangeError('The fee is no amount');
      controls.remind(id, fee);
    },
  },
  promise: {
    done: 'The debtor has promised to pay.',
    run({controls, id}) {
      controls.extendExclusivePeriod(id, 'PromiseToPay');
    },
  },
  write: {
    done: 'The partner has written.',
    run({controls, id, text}) {
      controls.partnerWrites(id, needed(text('message')));
    },
  },
  ask: {
    done: 'The client is asked for information.',
    run({controls, id, text}) {
      controls.askForInfo(id, [needed(text('wanted'))]);
    },
  },
  decide: {
    done: 'The client is asked to decide.',
    run({controls, id, text}) {
      controls.requireInput(id, needed(text('question')));
    },
  },
  phase: {
    done: 'The phase has changed.',
    run({controls, id, text}) {
      const phase = phases.find((each) => each === text('phase')) ?? null;
      controls.setPhase(id, phase);
    },
  },
  advance: {
    done: 'The clock has moved.',
    async run({world, text}) {
      const milliseconds = Number(text('milliseconds'));
      if (!(milliseconds > 0)) throw new RangeError('The clock only moves forward');
      await world.clock.advance(milliseconds);
    },
  },
};

/** Whether there is such a button. */
export function isAction(name: string): name is ActionName {
  return Object.hasOwn(actions, name);
}

function checkedCode(name: string): CloseCode {
  if (!Object.hasOwn(closeCodeTexts, name)) throw new RangeError('Unknown close code');
  return name as CloseCode;
}

function needed(text: string): string {
  if (text === '') throw new RangeError('Write something first');
  // Browsers send CRLF, and Debitura keeps it.
  return text;
}
