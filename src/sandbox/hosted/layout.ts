import {html} from 'hono/html';

/** A piece of a page; interpolated texts are escaped. */
export type Markup = ReturnType<typeof html>;

/**
 * A whole page without scripts.
 *
 * @param title - Heading and window title.
 * @param content - What stands below the heading.
 */
export function layout(title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Debitura sandbox</title>
        <link rel="stylesheet" href="/app/style.css" />
      </head>
      <body>
        <header class="banner">
          <strong>Sandbox</strong> – nothing here is legally binding, and nothing leaves this
          machine.
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

/**
 * Headers of every hosted page.
 *
 * @param returnUrl - Where a form may end up: browsers check redirects after a submission too.
 */
export function pageHeaders(returnUrl: string | null = null): Record<string, string> {
  const formTargets = returnUrl === null ? `'self'` : `'self' ${new URL(returnUrl).origin}`;
  return {
    'content-security-policy': `default-src 'none'; style-src 'self'; form-action ${formTargets}; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}
