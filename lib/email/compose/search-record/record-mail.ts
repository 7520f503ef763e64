/** The answer to `record`: the last weeks to read, all of it to print and to upload. */
import { byWeek, type FirstDay } from '../../../domain/search-record/weeks.ts';
import { recordWords } from '../../wording/answers/record.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { recordCsv } from './record-csv.ts';
import { recordPage } from './record-page.ts';
import type { RecordRow } from './record-rows.ts';

/** More is for a table, not for a mail. Our choice. */
const mostInMail = 40;

export function composeRecord(
  facts: MailFacts,
  { rows, firstDay, csvOnly }: { readonly rows: readonly RecordRow[]; readonly firstDay: FirstDay; readonly csvOnly: boolean },
): OutgoingMail {
  const reader = readerOf(facts);
  const paragraph = (text: string): Block => ({ type: 'paragraph', text });
  const shown = csvOnly ? [] : rows.slice(-mostInMail);
  const weeks = byWeek(shown, firstDay).flatMap(({ begins, rows: of }): readonly Block[] => [
    { type: 'heading', text: recordWords.week(plainDay(begins, reader), of.length) },
    { type: 'list', ordered: false, items: of.map((row) => line(row, plainDay(row.date, reader))) },
  ]);
  const page = () =>
    recordPage({
      whose: facts.user.name ?? facts.user.address,
      ...{ rows, firstDay, reader },
      madeOn: facts.sentAt.toZonedDateTimeISO(facts.user.timeZone).toPlainDate(),
    });
  return outgoing(facts, {
    kind: 'record',
    subject: recordWords.subject,
    preheader: recordWords.preheader(rows),
    attachments:
      rows.length === 0
        ? []
        : [
            { fileName: 'job-search-record.csv', contentType: 'text/csv; charset=utf-8', content: recordCsv(rows) },
            ...(csvOnly ? [] : [{ fileName: 'job-search-record.html', contentType: 'text/html; charset=utf-8', content: page() }]),
          ],
    blocks: [
      { type: 'paragraph', text: recordWords.lead(rows), tone: 'lead' },
      ...(rows.length === 0 ? [] : [paragraph(csvOnly ? recordWords.csv : recordWords.files)]),
      ...(shown.length < rows.length && !csvOnly ? [paragraph(recordWords.more(rows.length - shown.length))] : []),
      ...weeks,
      { type: 'paragraph', text: recordWords.check, tone: 'quiet' },
    ],
  });
}

const line = ({ employer, position, how, contact, result }: RecordRow, day: string): string =>
  `${day}: ${[employer, position, how, contact].filter((each) => each !== '').join(' · ')}: ${result}`;
