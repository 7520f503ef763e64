/** The form that sends a sample mail (post-sample.ts): from whom, which, to whom. Works without scripts, so no field depends on another. */
import type { UserView } from '../../http/json-interface.ts';
import { type Html, html } from '../html.ts';
import type { PageFacts } from '../page-facts.ts';
import { tokenField } from '../token-field.ts';
import { type SampleName, samples } from './sample-mails.ts';

export interface SampleFields {
  readonly from: string;
  readonly sample: SampleName;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export function proposedFields(user: UserView | null): SampleFields {
  return {
    from: user?.email ?? 'Jo Winter <jo@example.com>',
    sample: user === null ? 'join' : 'application',
    to: '',
    subject: '',
    text: '',
  };
}

export const sampleForm = (
  fields: SampleFields,
  problem: string | null,
  facts: PageFacts,
): Html => html`<section id="sample" class="panel" aria-labelledby="sample-title">
<h2 id="sample-title">Send a sample mail</h2>
<p>It arrives like any other mail. Nobody named in it gets it.</p>
${problem !== null && html`<p class="problem" role="alert" id="sample-problem">${problem}</p>`}
<form method="post" action="/sample" class="stack"${problem !== null && html` aria-describedby="sample-problem"`}>
${tokenField(facts)}
<label for="sample-from">From</label>
<input id="sample-from" name="from" value="${fields.from}" required maxlength="320" autocomplete="off" spellcheck="false">
<label for="sample-kind">What</label>
<select id="sample-kind" name="sample">
${Object.entries(samples).map(([name, { label }]) => html`<option value="${name}"${name === fields.sample && html` selected`}>${label}</option>`)}
</select>
<label for="sample-to">To whom <span class="hint">(empty: a person of the sample's, somebody else each time; joining goes to ${facts.addresses.of('start')})</span></label>
<input id="sample-to" name="to" value="${fields.to}" maxlength="320" autocomplete="off" spellcheck="false" placeholder="Dana Reyes &lt;dana.reyes@initech.example&gt;">
<details${(fields.subject !== '' || fields.text !== '') && html` open`}><summary>Words of your own</summary>
<div class="stack">
<label for="sample-subject">Subject <span class="hint">(empty: the sample's)</span></label>
<input id="sample-subject" name="subject" value="${fields.subject}" maxlength="500" autocomplete="off">
<label for="sample-text">Text <span class="hint">(empty: the sample's)</span></label>
<textarea id="sample-text" name="text" rows="6" maxlength="20000">${fields.text}</textarea>
</div>
</details>
<div class="row"><button>Send it</button></div>
</form>
</section>`;
