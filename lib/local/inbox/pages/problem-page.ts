import { html } from '../html.ts';
import type { Page } from './page.ts';

/** What was asked for does not exist or failed; `sentence` says what, and what to do. */
export const problemPage = (sentence: string): Page => ({
  title: 'Not possible',
  main: html`<div class="alone"><h1>That did not work</h1><p>${sentence}</p><p><a href="/">Back to the inbox</a></p></div>`,
});
