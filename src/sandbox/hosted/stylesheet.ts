/** The one stylesheet of all hosted pages, light and dark. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ink: #18211f; --muted: #55625f; --line: #d5dcda; --surface: #fff; --ground: #f3f6f5;
  --accent: #1f5f55; --on-accent: #fff; --soft: #e4efec; --warn: #6b4a00; --warn-soft: #fdf1d3;
  --bad: #a3262a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eeec; --muted: #a5b2af; --line: #3a4644; --surface: #1b2321; --ground: #121817;
    --accent: #7fd0c0; --on-accent: #08231e; --soft: #22332f; --warn: #f3d48b; --warn-soft: #3a2f12;
    --bad: #ff9a97;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif;
}
.banner {
  margin: 0; padding: 8px 16px; background: var(--warn-soft); color: var(--warn);
  text-align: center; font-size: 14px;
}
main {
  max-width: 640px; margin: 24px auto; padding: 24px; background: var(--surface);
  border: 1px solid var(--line); border-radius: 12px; overflow-wrap: anywhere;
}
main:has(.wide) { max-width: 960px; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25; }
h2 { margin: 32px 0 8px; font-size: 18px; }
h3 { margin: 24px 0 4px; font-size: 15px; }
p, ul, ol, dl, table { margin: 0 0 16px; }
.lead, .hint { color: var(--muted); }
.hint { font-size: 14px; margin: 4px 0 0; }
ol.steps { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 8px; }
ol.steps li { padding: 4px 12px; border: 1px solid var(--line); border-radius: 999px; font-size: 14px; }
ol.steps li[aria-current] { background: var(--soft); border-color: var(--accent); font-weight: 600; }
.terms { margin-bottom: 16px; padding: 16px; background: var(--ground); border-radius: 8px; }
.terms > :first-child { margin-top: 0; }
.terms > :last-child { margin-bottom: 0; }
.field { margin: 0 0 16px; }
label { display: block; font-weight: 600; }
.field > input, .field > textarea, .field > select {
  width: 100%; min-height: 44px; padding: 8px 12px; font: inherit; color: inherit;
  background: var(--surface); border: 1px solid var(--muted); border-radius: 8px;
}
[aria-invalid] { border-color: var(--bad) !important; }
.error { margin: 4px 0 0; color: var(--bad); font-size: 14px; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; }
dl.facts dt { color: var(--muted); }
dl.facts dd { margin: 0; }
.status { padding: 8px 16px; background: var(--soft); border-radius: 8px; }
.row { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
.row > .field { flex: 1 1 160px; margin: 0; }
form + .row { margin-top: 16px; }
.actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 24px; }
button, a.button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 44px;
  padding: 8px 20px; border: 1px solid var(--accent); border-radius: 8px; font: inherit;
  font-weight: 600; text-decoration: none; cursor: pointer;
  background: var(--accent); color: var(--on-accent);
}
button.quiet, a.quiet { background: transparent; color: var(--accent); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
code { font-size: 14px; }
.code { font-size: 20px; letter-spacing: 2px; user-select: all; }
.scroll { overflow-x: auto; }
table { width: 100%; min-width: 560px; overflow-wrap: normal; border-collapse: collapse; font-size: 14px; }
caption { text-align: start; color: var(--muted); padding-bottom: 4px; }
th, td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.check { display: flex; gap: 12px; align-items: start; padding: 8px 0; border-bottom: 1px solid var(--line); }
.check input { inline-size: 24px; block-size: 24px; flex: none; accent-color: var(--accent); }
.check label { font-weight: 400; }
@media (max-width: 480px) {
  main { margin: 0; border-width: 0 0 1px; border-radius: 0; padding: 20px 16px; }
  .actions > * { width: 100%; }
}
`;
