/** An option makes the adapter unsafe or useless; it does not start. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** The option's name in `createAdapter`. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(`${option}: ${message}`);
    this.option = option;
  }
}
