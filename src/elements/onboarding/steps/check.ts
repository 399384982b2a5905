import {html, nothing, type TemplateResult} from 'lit';
import type {OnboardingPage, OnboardingState} from '../../../flow/onboarding/state.js';
import type {Format} from '../../../i18n/format.js';
import type {OnboardingView} from '../view.js';
import {peopleList} from './people.js';

/** The last look before anything is sent: the company, its people, and the claims that go along. */
export function checkStep(view: OnboardingView, cases: TemplateResult): TemplateResult {
  const {check, people} = view.words;
  const {company} = view.state;
  const [first, ...rest] = companyLines(company, view.format);
  return html`
    <header>
      <h2 id="heading" part="heading" tabindex="-1">${check.heading}</h2>
      <p class="muted">${check.intro(view.platform)}</p>
    </header>
    <dl class="letter" part="letter">
      ${section(view, 'company', check.company, html`${first}${small(rest)}`)}
      ${section(view, 'people', check.people, peopleList(view))}
    </dl>
    <p class="muted small">${people.why(view.platform)}</p>
    ${cases}
  `;
}

/** What comes after the button, beside the check when there is room. */
export function nextPanel({words, state}: OnboardingView): TemplateResult {
  const isCheck = state.phase.name !== 'editing' || state.phase.step === 'check';
  const {next} = words.check;
  return html`<aside class="side ${isCheck ? '' : 'wide'}" part="side">
    <section class="panel">
      <h3>${next.heading}</h3>
      <ol class="next">
        ${next.list.map((step) => html`<li><span>${step}</span></li>`)}
      </ol>
      <p class="muted small">${next.cost}</p>
    </section>
  </aside>`;
}

/** The company as an address reads. */
function companyLines(company: OnboardingState['company'], format: Format): string[] {
  const town = [company.zipCode, company.city].filter(Boolean).join(' ');
  const country = company.country && format.country(company.country);
  const address = [company.address, town, company.state, country].filter(Boolean).join(', ');
  const rest = [company.registrationNumber, company.supportPhone].filter(Boolean).join(' · ');
  return [company.name, address, rest];
}

function small(lines: readonly string[]) {
  return lines.filter(Boolean).map((line) => html`<br /><span class="muted small">${line}</span>`);
}

function section(view: OnboardingView, step: OnboardingPage, name: string, content: unknown) {
  const {check} = view.words;
  return html`<div>
    <dt>${name}</dt>
    <dd class="number">${content}</dd>
    ${
      step === 'company'
        ? html`<dd>
            <button
              type="button"
              class="plain"
              aria-label=${check.changeSection(name)}
              @click=${() => view.actions.change(step)}
            >
              ${check.change}
            </button>
          </dd>`
        : nothing
    }
  </div>`;
}
