/** Answers our mail as its user would. A browser can't send mail, so each one-tap link of the mail is a button here (post-answer.ts). */
import type { UserView } from '../../http/json-interface.ts';
import type { SentMail } from '../../sending/sent-mail.ts';
import { foreign, type Html, html } from '../html.ts';
import { isOurs, type PageFacts } from '../page-facts.ts';
import type { ReadMail } from '../read-mail.ts';
import { tokenField } from '../token-field.ts';
import { mailPath, subjectOf } from './mail-table.ts';
import { type MailtoLink, mailtoLinks } from './mailto.ts';

export function answerPanel(mail: SentMail, content: ReadMail, user: UserView | null, facts: PageFacts): Html {
  const links = mailtoLinks(content.html ?? '').map((link, index) => ({ link, index }));
  const answers = links.filter(({ link }) => isOurs(link.to, facts.addresses));
  const drafts = links.filter(({ link }) => !isOurs(link.to, facts.addresses) && link.bcc !== null && isOurs(link.bcc, facts.addresses));
  return html`<section id="answer" class="panel" aria-labelledby="answer-title">
<h2 id="answer-title">Answer as ${foreign(user?.email ?? mail.to)}</h2>
${
  answers.length > 0 &&
  html`<form method="post" action="${mailPath(mail.id)}/answer">
${tokenField(facts)}
<div class="answers">${answers.map(({ link, index }) => answerButton(link, index))}</div>
</form>`
}
<form method="post" action="${mailPath(mail.id)}/answer" class="stack">
${tokenField(facts)}
<label for="words">${answers.length > 0 ? 'Or in words of your own' : 'In words of your own'}</label>
<textarea id="words" name="words" rows="3" required maxlength="5000" placeholder="${mail.timelineId === null ? 'status' : 'snooze 3 days'}"></textarea>
<div class="row"><button>Send the answer</button></div>
</form>
</section>
${drafts.length > 0 && draftPanel(mail, drafts, facts)}`;
}

/** The text of the mail's link, and the word a user would type instead. */
function answerButton(link: MailtoLink, index: number): Html {
  const typed = firstLine(link.body) || link.subject;
  return html`<button name="link" value="${index}">${foreign(link.label || typed)}${
    typed !== '' && typed.toLowerCase() !== link.label.toLowerCase() && html` <span class="typed">${foreign(typed)}</span>`
  }</button>`;
}

const draftPanel = (mail: SentMail, drafts: readonly { readonly link: MailtoLink; readonly index: number }[], facts: PageFacts): Html =>
  html`<section class="panel" aria-labelledby="draft-title">
<h2 id="draft-title">Send the draft</h2>
<p>As if you had sent it to them, with Tactful in BCC. It is not sent to them: only the blind copy is handed in.</p>
<form method="post" action="${mailPath(mail.id)}/answer" class="stack">
${tokenField(facts)}
${drafts.map(
  ({
    link,
    index,
  }) => html`<details><summary>${subjectOf(link)}</summary><pre class="source" tabindex="0" role="group" aria-label="The draft">${link.body}</pre></details>
<div class="answers"><button name="link" value="${index}">Send it <span class="typed">to ${foreign(link.to)}</span></button></div>`,
)}
</form>
</section>`;

const firstLine = (text: string): string => text.trimStart().split('\n')[0]?.trim() ?? '';
