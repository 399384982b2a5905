/** Milliseconds after which the work goes on where no frames come, as in a page that nobody sees. */
const FRAME = 500;

/** Goes on at the next frame: what was drawn before is laid out first, so that one frame never lays out two pieces. */
export function onNextFrame(goOn: () => void): void {
  const handle = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    goOn();
  };
  const frame = requestAnimationFrame(handle);
  const timer = setTimeout(handle, FRAME);
}
