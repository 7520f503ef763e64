/**
 * `npm run bench -- wild`: how well we read other people's mail (docs/understanding.md). Each source of the labelled mails is read by a
 * scorer that was not trained on it. Needs ../shared/corpora/job-mail, and says so if it is absent.
 */
import { foldsOf, type JobMail, jobMails, smallSources } from '../../support/corpora/job-mail.ts';
import { markdownTable } from '../table.ts';
import { companies, readCompanies } from './company.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { type Paired, pairings } from './pairing.ts';
import { type Read, type Score, scoreOf, worstOf } from './scores.ts';

const classes: readonly { readonly name: string; readonly labels: readonly string[]; readonly aim: string }[] = [
  { name: 'rejections', labels: ['rejected'], aim: '93 / 97 / 99' },
  { name: 'receipts', labels: ['receipt'], aim: '90 / 95 / 95' },
  { name: 'invitations and offers', labels: ['interview', 'reschedule', 'assessment', 'offer'], aim: '80 / 85 / 97' },
  { name: '… interviews', labels: ['interview', 'reschedule'], aim: '' },
  { name: '… assessments', labels: ['assessment'], aim: '' },
  { name: '… offers', labels: ['offer'], aim: '' },
  { name: 'on hold, filled, closed', labels: ['on_hold'], aim: '80 / 85 / 97' },
  { name: 'in process', labels: ['in_process'], aim: '' },
  { name: 'asks for papers', labels: ['info_request'], aim: '' },
  { name: 'withdrawal confirmed', labels: ['withdrawn_ack'], aim: '' },
];
/** Fewest mails of a class in a source for a meaningful figure. */
const fewest = 20;
const worst = 20;

export async function wild(): Promise<string> {
  // Other readers read the user's own mails (lib/email/kind).
  const mails = jobMails().filter(({ direction }) => direction !== 'user');
  if (mails.length === 0) return 'The labelled mails are not there: ../shared/corpora/job-mail/train.jsonl.';
  const reads = leaveOneOut(mails);
  const sources = [...foldsOf(mails).keys()].filter((source) => source !== smallSources);
  const tables = [
    tableOf([
      ['all', reads],
      ['real', reads.filter(({ mail }) => mail.kind === 'real')],
      ['others', reads.filter(({ mail }) => mail.kind !== 'real')],
      ...[...sources, smallSources].map(
        (source) => [source, reads.filter(({ mail }) => sourceOf(mail.source, sources) === source)] as const,
      ),
    ]),
    ...worstOf(reads, worst).map(
      ({ mail, reading }) =>
        `- ${mail.id}, ${mail.label}, read as ${reading.certainty} ${reading.decision}: ${reading.because.slice(0, 160)}`,
    ),
    '',
    companyTable(mails),
    placingTable(await pairings(mails.filter(({ id }) => companies[id] !== undefined))),
  ];
  return tables.join('\n');
}

/** Companies read from the text alone, because the corpus has no addresses. */
function companyTable(mails: readonly JobMail[]): string {
  const read = readCompanies(mails);
  const share = (...verdicts: readonly string[]) => percent(read.filter(({ verdict }) => verdicts.includes(verdict)).length, read.length);
  return markdownTable(
    ['company, labelled by hand', 'n', 'right', 'right or none', 'aim'],
    [['from the text alone', String(read.length), share('right'), share('right', 'none'), '98']],
  );
}

/** Where an employer's automatic mail ends up when the user forwards it after three applications to people. */
function placingTable(paired: readonly Paired[]): string {
  const share = (wanted: Paired['placing']) => percent(paired.filter(({ placing }) => placing === wanted).length, paired.length);
  return markdownTable(
    ['on the timeline of the person who got the application', 'n', 'right', 'asked', 'on one of its own', 'on another', 'on none', 'aim'],
    [['forwarded', String(paired.length), share('right'), share('asked'), share('second'), share('elsewhere'), share('nothing'), '98']],
  );
}

const sourceOf = (source: string, large: readonly string[]): string => (large.includes(source) ? source : smallSources);

function tableOf(groups: readonly (readonly [name: string, reads: readonly Read[]])[]): string {
  const rows = classes.flatMap(({ name, labels, aim }) =>
    groups.flatMap(([group, reads]) => {
      const score = scoreOf(reads, labels);
      const isLarge = score.n >= fewest || ['all', 'real', 'others'].includes(group);
      return score.n === 0 || !isLarge ? [] : [[name, group, String(score.n), ...cells(score), group === 'all' ? aim : '']];
    }),
  );
  return `${markdownTable(['class', 'mails', 'n', 'sure', 'sure or asked', 'of these right', 'aim'], rows)}\n`;
}

const cells = ({ n, sure, found, said, right }: Score): readonly string[] => [
  percent(sure, n),
  percent(found, n),
  `${percent(right, said)} of ${said}`,
];

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
