import {html, nothing, type TemplateResult} from 'lit';
import type {StepName} from '../../../flow/case-form/state.js';
import {buttonBar} from './button-bar.js';
import {priceSide, skeleton, stepList, testBadge} from './frame.js';
import type {LoadedScreen, ScreenName} from '../screens.js';
import type {View} from '../view.js';

/** What stands on the stage and what it may ask for. */
export type StageOptions = {
  /** The screen to draw; null before the first is loaded. */
  name: ScreenName | null;
  screens: ReadonlyMap<ScreenName, LoadedScreen>;
  /** What is still wrong after a check that found several things. */
  summary: TemplateResult | typeof nothing;
  onSubmit: () => void;
  /** The user has begun; what comes next may be fetched. */
  onFocus: () => void;
};

const NO_SIDE = {side: nothing, pocket: nothing};

/** A step inside the steps, or an outcome alone. */
export function stage(view: View, options: StageOptions): TemplateResult {
  const {name, screens} = options;
  const loaded = name ? screens.get(name) : undefined;
  if (!name || !loaded) return skeleton(view.frame.loading);
  const current = view.state.steps.find((one) => one === name);
  return current ? step(view, current, loaded, options) : outcome(view, loaded);
}

function step(view: View, name: StepName, loaded: LoadedScreen, options: StageOptions) {
  const {summary, screens, onSubmit, onFocus} = options;
  const {isPriced} = view.state;
  const {side, pocket} = isPriced ? priceSide(view, screens.get('price')) : NO_SIDE;
  const notice = view.state.notice ? screens.get('notice') : undefined;
  const incoming = view.state.incoming ? screens.get('incoming') : undefined;
  return html`${stepList(view, name)}
    <form
      novalidate
      aria-label=${view.frame.steps[name]}
      @focusin=${onFocus}
      @submit=${(event: Event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div class=${isPriced ? 'columns priced' : 'columns'}>
        <div class="main" part="main">
          ${notice ? notice.screen.render(view, notice.words) : nothing}
          ${incoming ? incoming.screen.render(view, incoming.words) : nothing} ${summary}
          ${loaded.screen.render(view, loaded.words)}
        </div>
        ${side}
      </div>
      ${buttonBar(view, loaded)} ${name === 'review' ? nothing : pocket}
    </form>`;
}

function outcome(view: View, {screen, words}: LoadedScreen) {
  const {isTest} = view.state;
  return html`<div class="main" part="main">
    ${isTest ? testBadge(view.frame.testBadge) : nothing} ${screen.render(view, words)}
  </div>`;
}
