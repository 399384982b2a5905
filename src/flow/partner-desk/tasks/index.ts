import type {TaskName} from '../state.js';
import {close} from './close.js';
import {fees} from './fees.js';
import {note} from './note.js';
import {correct, payment, remove} from './payment.js';
import {start} from './start.js';
import type {Task} from './task.js';

/** Every task by its name. */
const TASKS_BY_NAME = {start, payment, note, fees, close, correct, remove};

/** The task of a name. What one task reads is given back to the same task only, so its body needs no name outside. */
export function taskOf(name: TaskName): Task<object> {
  return TASKS_BY_NAME[name] as unknown as Task<object>;
}
