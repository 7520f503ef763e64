import { html } from '../html.ts';
import type { Page } from './page.ts';

/** Something that was asked for can't be had; `sentence` says what, and what to do. */
export const problemPage = (sentence: string): Page => ({
  title: 'Not possible',
  main: html`<div class="alone"><h1>That did not work</h1><p>${sentence}</p><p><a href="/">Back to the inbox</a></p></div>`,
});
