/**
 * The page's one script. While the page is visible it regularly asks whether anything happened, and replaces the parts marked `data-live`.
 * What the reader looks at stays in place, and so does the focus. Forms are never touched. Without the script, the reader reloads the page.
 */
export const liveScript = /* js */ `'use strict';
const everyMs = 5000;
let version = document.body.dataset.version;

/** The link that the reader looks at: the first one of a live part that is in view. */
const inSight = () =>
  [...document.querySelectorAll('[data-live] a[href]')].find((link) => {
    const { top, height } = link.getBoundingClientRect();
    return height > 0 && top >= 0 && top < innerHeight;
  });
const sameLink = (link) => [...document.querySelectorAll('[data-live] a[href]')].find((other) => other.href === link.href);

function putIn(fresh) {
  const seen = inSight();
  const topBefore = seen?.getBoundingClientRect().top ?? 0;
  const focused = document.activeElement?.closest('[data-live]') ? document.activeElement : null;
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(part.id);
    if (next !== null && next.innerHTML !== part.innerHTML) part.replaceWith(document.adoptNode(next));
  }
  if (focused !== null && !focused.isConnected && focused.href) sameLink(focused)?.focus({ preventScroll: true });
  const stays = seen && (seen.isConnected ? seen : sameLink(seen));
  if (stays) scrollBy({ top: stays.getBoundingClientRect().top - topBefore, behavior: 'instant' });
}

async function look() {
  if (document.hidden || getSelection()?.isCollapsed === false) return;
  const { version: now } = await (await fetch('/changes')).json();
  if (now === version) return;
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  putIn(fresh);
  version = fresh.body.dataset.version;
}

async function keepLooking() {
  try {
    await look();
  } catch {
    // The service is restarting: the next check will tell.
  }
  setTimeout(keepLooking, everyMs);
}
if (version !== undefined) setTimeout(keepLooking, everyMs);
`;
