import {html, nothing, type TemplateResult} from 'lit';
import {asksDataProcessing} from '../../flow/onboarding/prices.js';
import type {OnboardingState, OnboardingStep} from '../../flow/onboarding/state.js';
import {caseList, consents} from './cases.js';
import {buttonBar, noticeNote, skeleton, stepList} from './frame.js';
import type {FormSettings} from './lazy/repair.js';
import {checkStep, nextPanel} from './steps/check.js';
import {companyStep} from './steps/company.js';
import {peopleStep} from './steps/people.js';
import type {Loaded} from './store.js';
import type {OnboardingView} from './view.js';

/** Where the user is, and which lazily loaded part draws it. */
export type Place = {name: string; part: 'outcome' | 'kyc' | 'repair' | null; step: OnboardingStep};

/** What stands on the stage and what it may ask for. */
export type StageOptions = {
  loaded: Loaded;
  /** What is still wrong after a check that found several things. */
  summary: TemplateResult | typeof nothing;
  onSubmit: () => void;
  /** The user has begun; what comes next may be fetched. */
  onFocus: () => void;
  settings: FormSettings;
};

/** The place of a state; another name is another screen, whose heading gets the focus. */
export function placeOf({phase, repairing}: OnboardingState): Place {
  if (repairing !== null && ['editing', 'signing', 'ready'].includes(phase.name))
    return {name: `repair ${repairing}`, part: 'repair', step: 'check'};
  switch (phase.name) {
    case 'loading':
      return {name: 'loading', part: null, step: 'company'};
    case 'editing':
      return {name: phase.step, part: null, step: phase.step};
    case 'submitting':
      return {name: 'check', part: null, step: 'check'};
    case 'kyc':
      return {name: 'kyc', part: 'kyc', step: 'sign'};
    default:
      return {
        name: phase.name,
        part: 'outcome',
        step: phase.name === 'checking' ? 'check' : 'sign',
      };
  }
}

/** What is loaded for a state, and what is likely to come next. */
export function neededParts(state: OnboardingState): (keyof Loaded)[] {
  const {part} = placeOf(state);
  return [
    ...(part ? [part] : []),
    ...(state.phase.name === 'submitting' ? (['outcome'] as const) : []),
    ...(asksDataProcessing(state) ? (['review'] as const) : []),
    ...(Object.keys(state.errors).length > 0 ? (['errors'] as const) : []),
  ];
}

/** A step inside the steps, or what came of it. */
export function stage(view: OnboardingView, options: StageOptions): TemplateResult {
  const {loaded, settings} = options;
  const {phase} = view.state;
  const {part, step} = placeOf(view.state);
  if (phase.name === 'loading') return skeleton(view.words.loading);
  if (part === null) return page(view, options);
  if (part === 'repair')
    return loaded.repair ? main(loaded.repair(view, settings)) : skeleton(view.words.loading);
  const shown = loaded[part];
  if (!shown) return skeleton(view.words.loading);
  const content = shown.render(view);
  if (part === 'kyc')
    return html`${stepList(view.words, step)}
    ${form(view, options, 'sign', main(html`${options.summary} ${content}`))}`;
  const isOver = ['ready', 'blocked', 'stopped', 'approval'].includes(phase.name);
  return html`${isOver ? nothing : stepList(view.words, step)}
  ${main(html`${noticeNote(view)} ${content}`)}`;
}

/** What the status region says when something happens that moves no focus. */
export function announcement({state, words}: OnboardingView): string {
  if (state.phase.name === 'submitting') return words.buttons.submitting;
  if (state.phase.name === 'loading') return words.loading;
  return '';
}

function page(view: OnboardingView, options: StageOptions) {
  const {loaded} = options;
  const {phase} = view.state;
  const step = phase.name === 'editing' ? phase.step : 'check';
  const content =
    step === 'company'
      ? companyStep(view)
      : step === 'people'
        ? peopleStep(view)
        : checkStep(view, html`${caseList(view)} ${consents(view, loaded.review)}`);
  const body = html`<div class="columns priced">
      <div class="main" part="main">${noticeNote(view)} ${options.summary} ${content}</div>
      ${nextPanel(view)}
    </div>
    ${buttonBar(view)}`;
  return html`${stepList(view.words, step)} ${form(view, options, step, body)}`;
}

function form(
  {words}: OnboardingView,
  {onSubmit, onFocus}: StageOptions,
  step: OnboardingStep,
  body: TemplateResult,
) {
  return html`<form
    novalidate
    aria-label=${words.steps[step]}
    @focusin=${onFocus}
    @submit=${(event: Event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    ${body}
  </form>`;
}

function main(content: TemplateResult) {
  return html`<div class="main" part="main">${content}</div>`;
}
