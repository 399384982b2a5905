/** An element without a screen: what a controller of the flow hangs on. */
export const blankHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
