/** Once the storm is over and the user does nothing, the screen must know by then; milliseconds. */
export const BOUND = 15 * 60_000;

/** More presses than anybody has patience for when nothing is wrong. */
export const MOST_PRESSES = 25;
