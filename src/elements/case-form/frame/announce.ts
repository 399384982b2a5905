import {screenOf, type LoadedScreen, type ScreenName} from '../screens.js';
import type {View} from '../view.js';

/** What the status region says: what the present screen has to tell, else the fee when it changes. */
export function announcement(view: View, screens: ReadonlyMap<ScreenName, LoadedScreen>): string {
  for (const name of [screenOf(view.state.phase), 'price'] as const) {
    const loaded = name ? screens.get(name) : undefined;
    const text = loaded?.screen.announce?.(view, loaded.words);
    if (text !== undefined) return text;
  }
  return '';
}
