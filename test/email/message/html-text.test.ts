import { expect, test } from 'vitest';
import { htmlText } from '../../../lib/email/message/html-text.ts';
import { replyText } from '../../../lib/email/quoting/reply-text.ts';

test.for([
  ['paragraphs and breaks', '<p>Dear&nbsp;Dana,</p><div>one<br>two</div>', 'Dear\u00a0Dana,\n\none\ntwo'],
  [
    'style sheets, comments, images, links',
    '<style>p{}</style>a<!-- b --><img src="data:image/png;base64,AAAA" alt="c"><a href="https://x.example">d</a>',
    'ad',
  ],
  ['a layout table', '<table><tr><td>From:</td><td>Dana</td></tr><tr><td>To:</td><td>Jo</td></tr></table>', 'From: Dana\nTo: Jo'],
  ['nested quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  ['headings as they are written', '<h1>Your application</h1>x', 'Your application\n\nx'],
] as const)('%s', ([, html, text]) => expect(htmlText(html)).toBe(text));

test.for([
  [
    'Gmail',
    '<div dir="ltr">done</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 3, 2026 at 8:12 AM Tactful &lt;<a href="mailto:t@in.example.com">t@in.example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote">stop</blockquote></div>',
  ],
  [
    'Outlook',
    '<div>done</div><hr><div id="divRplyFwdMsg"><b>From:</b> Tactful &lt;t@in.example.com&gt;<br><b>Sent:</b> Tuesday, November 3, 2026 8:12 AM<br><b>To:</b> Jo<br><b>Subject:</b> Follow up</div><div>stop</div>',
  ],
  [
    'Outlook on Windows',
    '<p class=MsoNormal>done</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>From:</b> Tactful<br><b>Sent:</b> Tuesday<br><b>To:</b> Jo<br><b>Subject:</b> x</p></div></div><p>stop</p>',
  ],
  [
    'Apple Mail',
    'done<br><div><blockquote type="cite"><div>On 3 Nov 2026, at 08:12, Tactful &lt;t@in.example.com&gt; wrote:</div><br><div>stop</div></blockquote></div>',
  ],
  [
    'Thunderbird, below the quote',
    '<div class="moz-cite-prefix">On 03/11/2026 08:12, Tactful wrote:<br></div><blockquote type="cite">stop</blockquote><p>done</p>',
  ],
  [
    'Yahoo',
    '<div>done</div><div class="yahoo_quoted"><div>On Tuesday, November 3, 2026, 08:12:00 AM GMT+1, Tactful &lt;t@in.example.com&gt; wrote:</div><div>stop</div></div>',
  ],
] as const)("of %s' HTML the answer is found", ([, html]) => expect(replyText(htmlText(html)).typed).toBe('done'));
