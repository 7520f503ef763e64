/**
 * The page's one script: while the page is looked at, it asks now and then whether anything happened, and puts the parts marked
 * `data-live` in again. What one looks at stays where it is, and so does the focus. Forms are never touched. Without it the page is
 * loaded again by hand.
 */
export const liveScript = /* js */ `'use strict';
const everyMs = 5000;
let version = document.body.dataset.version;

/** The link that one looks at: the first of a live part that is in sight. */
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
    // The service is being started again: the next look tells.
  }
  setTimeout(keepLooking, everyMs);
}
if (version !== undefined) setTimeout(keepLooking, everyMs);
`;
