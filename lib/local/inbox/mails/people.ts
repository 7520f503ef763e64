/** The users, and the address that each puts in BCC. */
import type { UserView } from '../../http/json-interface.ts';
import { foreign, type Html, html } from '../html.ts';

/** Beyond this, a page for all users would be a list of addresses; one can choose a user above. */
export const mostPeople = 5;

export const peoplePanel = (users: readonly UserView[], count: number): Html | null =>
  users.length === 0
    ? null
    : html`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${count === 1 ? 'The user' : 'Users'}</h2>
${users.map(person)}
${count > users.length && html`<p class="hint">and ${count - users.length} more</p>`}
</section>`;

const person = ({ email, trackingAddress, timeZone, status }: UserView): Html => html`<dl class="facets">
<div><dt>Address</dt><dd>${foreign(email)}</dd></div>
<div><dt>To BCC</dt><dd><code>${trackingAddress}</code></dd></div>
<div><dt>Time zone</dt><dd>${timeZone}</dd></div>
<div><dt>Status</dt><dd>${status}</dd></div>
<div><dt>Record</dt><dd><a href="/api/record?format=html&amp;user=${encodeURIComponent(email)}">to print</a>, <a href="/api/record?format=csv&amp;user=${encodeURIComponent(email)}">as a table</a></dd></div>
<div><dt>Export</dt><dd><a href="/export?user=${encodeURIComponent(email)}" download>everything that is kept</a></dd></div>
</dl>`;
