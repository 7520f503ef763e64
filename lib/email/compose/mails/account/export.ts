/** The answer to `export`: the file, and the calendar of what is to come. */
import { exportWords } from '../../../wording/answers/export.ts';
import { recordWords } from '../../../wording/answers/record.ts';
import type { MailFacts } from '../../../wording/facts.ts';
import type { Block } from '../../blocks/blocks.ts';
import { outgoing } from '../../outgoing.ts';
import type { OutgoingMail } from '../../outgoing-mail.ts';

type Attachment = OutgoingMail['attachments'][number];

export interface Exported {
  readonly part: number;
  readonly parts: number;
  /** In this part. */
  readonly timelines: number;
  readonly file: Attachment;
  /** The calendar of what is to come and the job-search record; empty where there is nothing, or it came with the first part. */
  readonly beside: readonly Attachment[];
}

export function composeExport(facts: MailFacts, { part, parts, timelines, file, beside }: Exported): OutgoingMail {
  const paragraph = (text: string): Block => ({ type: 'paragraph', text });
  return outgoing(facts, {
    kind: 'export',
    subject: exportWords.subject(part, parts),
    preheader: exportWords.preheader,
    attachments: [file, ...beside],
    blocks: [
      { type: 'paragraph', text: exportWords.lead, tone: 'lead' },
      paragraph(exportWords.file(file.fileName, timelines)),
      ...(parts === 1 ? [] : [paragraph(exportWords.several(part, parts))]),
      ...(beside.some(({ contentType }) => contentType.startsWith('text/calendar')) ? [paragraph(exportWords.calendar)] : []),
      ...(beside.some(({ contentType }) => contentType.startsWith('text/csv')) ? [paragraph(recordWords.csv)] : []),
      paragraph(exportWords.back),
      { type: 'paragraph', text: exportWords.careful, tone: 'quiet' },
    ],
  });
}

export const composeExportedEnough = (facts: MailFacts, times: number): OutgoingMail =>
  outgoing(facts, {
    kind: 'answer',
    subject: exportWords.enoughSubject,
    preheader: exportWords.enough(times),
    blocks: [{ type: 'paragraph', text: exportWords.enough(times), tone: 'lead' }],
  });
