/** An option makes the adapter unsafe or useless; it does not start. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** The option's name in `createAdapter`. */
  readonly option: string;
  /** What is wrong with it. */
  readonly reason: string;

  constructor(option: string, reason: string) {
    super(`${option}: ${reason}`);
    this.option = option;
    this.reason = reason;
  }
}
