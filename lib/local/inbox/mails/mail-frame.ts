/**
 * A mail as a mail program would show it, alone in its frame. Whatever it contains, nothing runs and nothing loads: the policy allows only
 * inline styles, and `sandbox` gives it its own origin without scripts, forms or navigation.
 */
import type { HttpAnswer } from '../../http/route.ts';
import { html, markupOf } from '../html.ts';
import type { ReadMail } from '../read-mail.ts';

export const mailFrame = ({ html: body, text }: ReadMail): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  },
  body: body ?? plain(text ?? ''),
});

const plain = (text: string): string =>
  `<!doctype html>\n${markupOf(html`<html lang="en"><head><title>Plain text</title><meta name="color-scheme" content="light dark"></head><body><pre style="white-space:pre-wrap;overflow-wrap:anywhere;font:1rem/1.5 ui-monospace,monospace">${text}</pre></body></html>`)}`;
