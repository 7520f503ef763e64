/** Static files that the pages refer to and that never change while the service runs. */
import type { HttpAnswer } from '../http/route.ts';
import { liveScript } from './live.ts';
import { styleSheet } from './style-sheet.ts';

const still = (contentType: string, body: string): HttpAnswer => ({
  status: 200,
  // Not cached: after an update of the service the page must not use the old style.
  headers: { 'content-type': contentType, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' },
  body,
});

export const style = async (): Promise<HttpAnswer> => still('text/css; charset=utf-8', styleSheet);
export const script = async (): Promise<HttpAnswer> => still('text/javascript; charset=utf-8', liveScript);
export const icon = async (): Promise<HttpAnswer> => still('image/svg+xml', drawing);

/** The page's logo in its own colour: a dot for a mail that was written, a ring for one that waits. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g stroke="#0b6b5d" stroke-width="3" fill="none"><path d="M4 16h24"/><circle cx="8" cy="16" r="5" fill="#0b6b5d"/><circle cx="24" cy="16" r="5" fill="#fff"/></g></svg>\n';
