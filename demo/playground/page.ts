/** The playground's page: a panel of tokens beside the elements that wear them. */
import {html, raw} from 'hono/html';
import {page, type Markup} from '../views.js';
import type {Company} from '../ledger.js';

const LANGUAGES = ['en', 'da', 'de', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'pl', 'pt', 'sv'];

/** Tokens of one colour each, with what they start with on a light page. */
const COLOURS: [token: string, label: string, start: string][] = [
  ['accent', 'Accent', '#0b6b5d'],
  ['surface', 'Surface', '#ffffff'],
  ['sunken', 'Sunken', '#f5f7fa'],
  ['ink', 'Text', '#16202e'],
  ['line', 'Lines', '#dbe1e9'],
];

/** Tokens of one length each: from, to and start in pixels. */
const LENGTHS: [token: string, label: string, from: number, to: number, start: number][] = [
  ['radius', 'Corners of controls', 0, 20, 8],
  ['radius-card', 'Corners of cards', 0, 28, 12],
  ['control-height', 'Density: height of controls', 32, 56, 40],
];

const FONTS: [name: string, family: string][] = [
  ['The page’s', ''],
  ['Serif', "Georgia, 'DejaVu Serif', serif"],
  ['Monospace', "ui-monospace, 'DejaVu Sans Mono', monospace"],
];

/** The page at `/playground`. */
export function playgroundPage(company: Company): Markup {
  return page(
    'Playground',
    company,
    html`<link rel="stylesheet" href="/playground.css" />
      <script type="module" src="/playground.js"></script>
      <h1>Playground</h1>
      <div class="playground">
        <form id="panel" class="panel" aria-label="Theme">
          ${COLOURS.map(colourField)} ${LENGTHS.map(lengthField)}
          ${select(
            'font',
            'Font',
            FONTS.map(([name, family]) => [family, name]),
          )}
          ${select('scheme', 'Scheme', [
            ['', 'As the page'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ])}
          ${select('direction', 'Direction', [
            ['ltr', 'Left to right'],
            ['rtl', 'Right to left'],
          ])}
          ${select(
            'language',
            'Language',
            LANGUAGES.map((code) => [code, code]),
          )}
          ${select('width', 'Width', [
            ['', 'As wide as there is room'],
            ['360px', '360 px'],
            ['600px', '600 px'],
          ])}
          <h2 id="css-heading">CSS to copy</h2>
          <pre id="css" tabindex="0" aria-labelledby="css-heading"></pre>
          <p class="buttons">
            <button type="button" id="copy">Copy</button>
            <button type="reset">Start again</button>
            <span id="copied" role="status"></span>
          </p>
        </form>
        <div id="stage" class="stage">
          <debitura-price amount="5000" currency="EUR" country="DE"></debitura-price>
          <debitura-case-form></debitura-case-form>
          <debitura-case-list></debitura-case-list>
          <debitura-case creditor-reference="2025-0112"></debitura-case>
        </div>
      </div>`,
  );
}

function colourField([token, label, start]: (typeof COLOURS)[number]): Markup {
  return html`<label class="row">
    <span>${label}</span>
    <input type="color" name="--debitura-${token}" value="${start}" />
  </label>`;
}

function lengthField([token, label, from, to, start]: (typeof LENGTHS)[number]): Markup {
  return html`<label>
    <span>${label}</span>
    <input
      type="range"
      name="--debitura-${token}"
      min="${from}"
      max="${to}"
      value="${start}"
      data-unit="px"
    />
  </label>`;
}

function select(name: string, label: string, options: [value: string, label: string][]): Markup {
  return html`<label>
    <span>${label}</span>
    <select name="${name}">
      ${options.map(([value, text]) => html`<option ${raw(`value="${value}"`)}>${text}</option>`)}
    </select>
  </label>`;
}
