import { type Html, html } from './html.ts';

/** The server refuses a form without it, so no other site can post on behalf of the person who looks at this page. */
export const tokenField = ({ token }: { readonly token: string }): Html => html`<input type="hidden" name="token" value="${token}">`;
