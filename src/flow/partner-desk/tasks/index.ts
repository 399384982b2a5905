import type {TaskName} from '../state.js';
import {close} from './close.js';
import {fees} from './fees.js';
import {note} from './note.js';
import {correct, payment, remove} from './payment.js';
import {start} from './start.js';
import type {Task} from './task.js';

/** What can be done on a desk, by name. What one task reads is given back to the same task only, so its body needs no name outside. */
export type Tasks = Partial<Record<TaskName, Task<object>>>;

/** Everything that an agency does. */
export const partnerTasks = {
  start,
  payment,
  note,
  fees,
  close,
  correct,
  remove,
} as unknown as Tasks;
