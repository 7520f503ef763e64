/** The mails used to measure speed: one of each size that matters, the same on every machine. */

const head = (id: string, to: string, subject: string, contentType: string): string =>
  [
    'Received: from mail.example.com (mail.example.com [192.0.2.7]) by mx.in.example.com with ESMTPS id 4f2; Tue, 3 Nov 2026 08:12:04 +0100',
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=2026; h=from:to:subject:date; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=VGhpcyBpcyBubyByZWFsIHNpZ25hdHVyZSwgYnV0IGFzIGxvbmcgYXMgb25lIHdvdWxkIGJlLg==',
    'From: Jo Winter <jo@example.com>',
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Tue, 03 Nov 2026 08:12:00 +0100',
    `Message-ID: <${id}@example.com>`,
    'MIME-Version: 1.0',
    'User-Agent: Mozilla Thunderbird',
    `Content-Type: ${contentType}`,
  ].join('\r\n');

/** An application of twelve lines, like most tracked mails. `index` makes each one different. */
export function shortTextMail(index = 0, person = `dana.${index}@initech-${index}.example`): Buffer {
  const text = `Dear Dana Reyes,

with great interest I read your advertisement for a technical writer (reference 2026-${index}).
For six years I have written manuals for machines that people have to trust, and I would
like to do so at Initech.

Please find my résumé and two samples attached. Could you tell me until when you expect
to decide? I am available for an interview any day after November 16.

Kind regards
Jo Winter
+1 202 555 0143
`;
  const subject = `Application: Technical writer ${index}`;
  return Buffer.from(
    `${head(`short-${index}`, `Dana Reyes <${person}>`, subject, 'text/plain; charset=utf-8')}\r\n\r\n${text.replaceAll('\n', '\r\n')}`,
  );
}

/**
 * A newsletter with about 60 kB of tables, styles and tracked links, quoted-printable. With `fromAPerson`, the same body in a person's
 * mail.
 */
export function newsletter({ fromAPerson = false } = {}): Buffer {
  const story = (index: number): string => `
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="border-collapse:collapse;background:#ffffff"><tr>
<td style="padding:24px 32px;font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#222222">
<h2 style="margin:0 0 12px 0;font-size:20px"><a href="https://news.example.com/c/${index}?u=8f14e45f&amp;m=2026-11" style="color:#0a58ca">Story ${index}: what hiring managers read first</a></h2>
<p style="margin:0 0 12px 0">The first page of a r&eacute;sum&eacute; is read in less than a minute, says our survey of 300 people who hire. What they look for is what you did last, for whom, and what came of it.</p>
<p style="margin:0 0 12px 0">In the second half of this series we look at how they follow up, and how they want to be followed up. <b>Patience</b> is a virtue, and a calendar helps.</p>
<img src="https://img.example.com/${index}.png" alt="" width="536" height="180" style="display:block"></td></tr></table>`;
  const html = `<!DOCTYPE html><html><head><title>Careers weekly</title><style>${'.card td{padding:0 12px;color:#333}\n'.repeat(60)}</style></head><body>${Array.from({ length: 60 }, (_, index) => story(index)).join('')}</body></html>`;
  const list = fromAPerson ? '' : 'List-Unsubscribe: <https://news.example.com/u/8f14e45f>\r\nPrecedence: bulk\r\n';
  return Buffer.from(
    `${list}${head('newsletter', 'Dana Reyes <dana@initech.example>', 'Careers weekly', 'text/html; charset=utf-8')}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(html)}`,
  );
}

/** A short text with a file of 10 MB, in base64 as mail programs write it. */
export function largeAttachment(): Buffer {
  const file = Buffer.alloc(10 * 2 ** 20);
  for (let index = 0; index < file.length; index += 1) file[index] = (index * 2654435761) >>> 24;
  const lines = (file.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
  return Buffer.from(
    [
      head('large', 'Dana Reyes <dana@initech.example>', 'Application: Technical writer', 'multipart/mixed; boundary="part"'),
      '',
      '--part',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear Dana,\r\n\r\nplease find my portfolio attached.\r\n\r\nJo',
      '--part',
      'Content-Type: application/pdf; name="portfolio.pdf"',
      'Content-Disposition: attachment; filename="portfolio.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      lines,
      '--part--',
      '',
    ].join('\r\n'),
  );
}

const quotedPrintable = (text: string): string =>
  [
    ...Buffer.from(text.replaceAll('\n', '\r\n'))
      .toString('latin1')
      .matchAll(/[^\r\n]*(?:\r\n)?/g),
  ]
    .map(([line]) =>
      line
        .replace(/[=\x80-\xff]/g, (character) => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
        .replace(/(?:=[0-9A-F]{2}|[^=\r\n]){74}(?=[^\r\n])/g, '$&=\r\n'),
    )
    .join('');
