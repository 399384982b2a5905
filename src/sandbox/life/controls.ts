import {findLifecycle, type Lifecycle} from '../world/labels.js';
import {outstandingOf} from './outstanding.js';
import type {CollectionCase, Extension} from '../world/types.js';
import type {World} from '../world/world.js';
import {handlerOf, say, wantInput} from './conversation.js';
import {byPartner, bySystem, money} from './lines.js';
import {moveCase, type Closing} from './move.js';
import {extendPeriod, recordPayment, takePaymentBack, type PaymentDetails} from './payments.js';
import {acceptQuote} from './quotes.js';

/** What happens to cases behind the client's back; every function throws a RangeError for what is not there. */
export interface CaseControls {
  /** Moves a case to a lifecycle, or closes it with a code; webhooks hear of it. */
  move(caseId: string, lifecycle: Lifecycle, closing?: Closing): void;
  /** Records a payment in the case's currency and returns its id. */
  pay(caseId: string, amount: number, details?: PaymentDetails): string;
  /** Takes a payment back; a case that was closed as Paid is active again when money is missing. */
  removePayment(paymentId: string): void;
  /** Lets Debitura invoice the payout of a payment: the payment can no longer be changed. */
  invoicePayout(paymentId: string): void;
  /** Lets the partner's handler write (role 0), or whoever manages the case (role 2). */
  partnerWrites(caseId: string, message: string, role?: 0 | 2): void;
  /** Lets the system write: a message without a person. */
  systemWrites(caseId: string, message: string): void;
  /** Asks the client for information; texts, or items with their area. */
  askForInfo(
    caseId: string,
    items: (string | CollectionCase['missingInformation'][number])[],
  ): void;
  /** Asks the client to decide something; its next message takes the task away. */
  requireInput(caseId: string, question: string): void;
  /** The partner reminds the debtor, and may add a fee in the case's currency. */
  remind(caseId: string, reminderFee?: number): void;
  /** Changes the engagement phase, which no webhook reports. */
  setPhase(caseId: string, phase: CollectionCase['phase']): void;
  /** Makes the exclusive period twelve months from now. */
  extendExclusivePeriod(caseId: string, type: Extension['type']): void;
  /** Takes one of the quotes: the case is active with its partner and price. */
  chooseQuote(caseId: string, quoteId: string): void;
  /** Gives the client a task that fits no other type, and returns its id. */
  giveTask(caseId: string, title: string, description?: string): string;
  solveTask(taskId: string): void;
}

/** The controls of one world. */
export function createControls(world: World): CaseControls {
  const find = (id: string) =>
    existing(
      world.cases.find((each) => each.id === id),
      'case',
      id,
    );
  return {
    ...createMoneyControls(world, find),
    ...createTalkControls(world, find),
    move(caseId, lifecycle, closing) {
      existing(findLifecycle(lifecycle), 'lifecycle', lifecycle);
      moveCase(world, find(caseId), lifecycle, closing);
    },
    setPhase(caseId, phase) {
      const item = find(caseId);
      item.phase = phase;
      const words = phase === null ? 'Nobody works on it now.' : `The case is in ${phase}.`;
      world.note(item, byPartner('PhaseChanged', 'Phase changed', words, item.partner.name));
    },
    chooseQuote(caseId, quoteId) {
      const item = find(caseId);
      const quote = item.quoteRequest?.quotes.find(({id}) => id === quoteId);
      acceptQuote(world, item, existing(quote, 'quote', quoteId));
      moveCase(world, item, 'Active');
    },
    giveTask(caseId, title, description) {
      const id = world.ids.uuid();
      const created = world.clock.now();
      find(caseId).genericTasks.push({
        id,
        title,
        description: description ?? null,
        created,
        solved: null,
      });
      return id;
    },
    solveTask(taskId) {
      const tasks = world.cases.flatMap(({genericTasks}) => genericTasks);
      const task = existing(
        tasks.find(({id}) => id === taskId),
        'task',
        taskId,
      );
      task.solved = world.clock.now();
    },
  };
}

type Find = (id: string) => CollectionCase;

function createMoneyControls(world: World, find: Find) {
  return {
    pay: (caseId: string, amount: number, details?: PaymentDetails) =>
      recordPayment(world, find(caseId), amount, details).id,
    invoicePayout(paymentId: string) {
      findPayment(world, paymentId).payment.payout.isInvoiced = true;
    },
    removePayment(paymentId: string) {
      const {item, payment} = findPayment(world, paymentId);
      takePaymentBack(world, item, payment);
      if (item.closeCode === 'Paid' && outstandingOf(item).total > 0) {
        moveCase(world, item, 'Active');
      }
    },
    remind(caseId: string, reminderFee = 0) {
      const item = find(caseId);
      item.reminderFees += reminderFee;
      const fee = reminderFee > 0 ? ` Added fee: ${money(reminderFee, item.currency)}.` : '';
      world.note(
        item,
        byPartner(
          'ReminderSent',
          'Reminder sent',
          `The debtor was reminded.${fee}`,
          item.partner.name,
        ),
      );
    },
    extendExclusivePeriod(caseId: string, type: Extension['type']) {
      extendPeriod(world, find(caseId), type);
    },
  };
}

function findPayment(world: World, id: string) {
  const item = world.cases.find(({payments}) => payments.some((each) => each.id === id));
  const payment = item?.payments.find((each) => each.id === id);
  return {item: existing(item, 'payment', id), payment: existing(payment, 'payment', id)};
}

function createTalkControls(world: World, find: Find) {
  return {
    partnerWrites(caseId: string, message: string, role: 0 | 2 = 0) {
      const item = find(caseId);
      say(world, item, {role, message, user: handlerOf(item.partner)});
    },
    systemWrites(caseId: string, message: string) {
      say(world, find(caseId), {role: 0, message, user: null});
    },
    askForInfo(caseId: string, items: Parameters<CaseControls['askForInfo']>[1]) {
      const item = find(caseId);
      const isAskedAgain = item.lifecycle === 'NeedsAdditionalDetails';
      item.responded = null;
      item.missingInformation = items.map((each) =>
        typeof each === 'string' ? {resolutionArea: 'ProvideDocuments', description: each} : each,
      );
      const words = item.missingInformation.map(({description}) => description).join(' ');
      if (isAskedAgain) {
        world.note(item, bySystem('InformationRequested', 'More information needed', words));
      }
      moveCase(world, item, 'NeedsAdditionalDetails');
    },
    requireInput(caseId: string, question: string) {
      wantInput(world, find(caseId), question);
    },
  };
}

function existing<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new RangeError(`The sandbox has no ${what} ${id}`);
  return found;
}
