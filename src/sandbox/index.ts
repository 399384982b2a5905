export {createSandbox} from './sandbox.js';
export type {Sandbox, SandboxOptions} from './sandbox.js';
export type {SandboxClock} from './clock.js';
export type {SandboxState} from './state.js';
export type {SandboxSwitches, SwitchDescription} from './switches.js';
export type {Client, CollectionCase} from './world/types.js';
export {switchTable} from './switches.js';
