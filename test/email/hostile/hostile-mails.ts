/** Huge or strange emails. They are generated piece by piece, so that the test never holds a whole one. */

const head = (type: string): string =>
  `From: Jo <jo@example.com>\r\nTo: dana@initech.example\r\nSubject: Application: Nurse\r\nDate: Tue, 03 Nov 2026 08:12:00 +0100\r\nMessage-ID: <h@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n`;

function* repeated(piece: string, times: number): Generator<string> {
  for (let index = 0; index < times; index += 1) yield piece;
}

function* manyParts(): Generator<string> {
  yield `${head('multipart/mixed; boundary=b')}\r\n`;
  yield* repeated('--b\r\nContent-Type: text/plain\r\n\r\nDear Dana,\r\n', 10_000);
  yield '--b--\r\n';
}

function* manyHeaders(): Generator<string> {
  yield head('text/plain');
  yield* repeated(`X-Filler: ${'x'.repeat(980)}\r\n`, 5_200);
  yield '\r\nDear Dana,\r\n';
}

function* oneLongHeader(): Generator<string> {
  yield `${head('text/plain')}References: `;
  yield* repeated(`${'<a@example.com> '.repeat(60)}\r\n `, 5_000);
  yield '\r\n\r\nDear Dana,\r\n';
}

function* nested(): Generator<string> {
  yield* repeated(`${head('message/rfc822')}\r\n`, 100);
  yield `${head('text/plain')}\r\nDear Dana,\r\n`;
}

function* nestedMultiparts(): Generator<string> {
  for (let depth = 0; depth < 100; depth += 1) {
    yield `${depth === 0 ? head(`multipart/mixed; boundary=b${depth}`) : `Content-Type: multipart/mixed; boundary=b${depth}\r\n`}\r\n--b${depth}\r\n`;
  }
  yield 'Content-Type: text/plain\r\n\r\nDear Dana,\r\n';
}

function* bigAttachment(): Generator<string> {
  yield `${head('multipart/mixed; boundary=b')}\r\n--b\r\nContent-Type: text/plain\r\n\r\nDear Dana,\r\n--b\r\nContent-Type: application/pdf; name=cv.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
  yield* repeated(`${`${'QUJD'.repeat(19)}\r\n`.repeat(840)}`, 640);
  yield '--b--\r\n';
}

function* bigText(): Generator<string> {
  yield `${head('text/plain')}\r\n`;
  yield* repeated(`${'> we will call you by Friday\r\n'.repeat(1_000)}`, 700);
}

function* deepHtml(): Generator<string> {
  yield `${head('text/html')}\r\n`;
  yield* repeated('<div><blockquote>'.repeat(1_000), 1_000);
}

export const hostileMails = {
  '10,000 parts': manyParts,
  '5 MB of header fields': manyHeaders,
  'one header field of 5 MB': oneLongHeader,
  'attached mails 100 deep': nested,
  'multiparts 100 deep, never closed': nestedMultiparts,
  'an attachment of 40 MB': bigAttachment,
  '20 MB of text': bigText,
  '17 MB of nested HTML': deepHtml,
} as const satisfies Record<string, () => Generator<string>>;

export type HostileMail = keyof typeof hostileMails;
