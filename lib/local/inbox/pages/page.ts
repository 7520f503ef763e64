/** The frame of every page of the inbox: head, header, landmarks, and the answer with its headers. */
import type { HttpAnswer } from '../../http/route.ts';
import { clockLine } from '../clock.ts';
import { type Content, type Html, html, markupOf } from '../html.ts';
import type { PageFacts } from '../page-facts.ts';

export interface Page {
  readonly title: string;
  readonly main: Content;
}

export function renderPage({ title, main }: Page, facts: PageFacts): string {
  return `<!doctype html>\n${markupOf(frame(title, main, facts))}\n`;
}

export const pageAnswer = (page: Page, facts: PageFacts, status = 200): HttpAnswer => ({
  status,
  headers: pageHeaders,
  body: renderPage(page, facts),
});

/** After a form: the browser fetches the page again, so that reloading it doesn't send the form again. */
export const seeOther = (location: string): HttpAnswer => ({
  status: 303,
  headers: { location, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  body: '',
});

// Only our own style sheet, frame, forms and one script file (live.ts): a script smuggled into the markup does not run.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: browsers would send `Origin: null` for the page's own forms, and the server refuses a foreign origin.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

const frame = (title: string, main: Content, facts: PageFacts): Html => html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Tactful</title>
<link rel="stylesheet" href="/inbox.css">
<link rel="icon" href="/inbox.svg" type="image/svg+xml">
<script src="/inbox.js" defer></script>
</head>
<body data-version="${facts.version}">
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<p class="brand"><a href="/">${logo} Tactful</a> <span class="where">inbox of ${facts.addresses.name}</span></p>
<nav aria-label="Pages"><a href="/#coming">Coming</a> <a href="/#timelines">Timelines</a> <a href="/#mails">Mails</a> <a href="/#clock">Clock</a> <a href="/#sample">Send a mail</a></nav>
${clockLine(facts)}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>Everything on this page is on this machine. Mails shown here were kept, not necessarily sent on: see <code>SMTP_RELAY</code> in the README.</p></footer>
</body>
</html>`;

/** A dot for a mail that was written, a ring for one that waits. */
const logo = html`<svg class="logo" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true"><path d="M4 16h24" stroke="currentColor" stroke-width="3" stroke-linecap="round"/><circle cx="8" cy="16" r="6" fill="currentColor"/><circle cx="24" cy="16" r="5" fill="none" stroke="currentColor" stroke-width="3"/></svg>`;
