/**
 * `npm run bench [-- <name> [--option value]]`: measures one thing and prints it. Without a name it runs those that take a minute or two
 * each.
 * A bench is a file and a row here. Its tables are pasted into docs/performance.md.
 */
import { parseArgs } from 'node:util';
import { measuredOn } from './machine.ts';

interface Options {
  readonly mails?: string;
  readonly seconds?: string;
  readonly timelines?: string;
}

interface Bench {
  readonly title: string;
  /** Runs also when no name is given. */
  readonly usual: boolean;
  /** The text to print. */
  readonly run: (options: Options) => Promise<string>;
}

const benches: Readonly<Record<string, Bench>> = {
  understanding: {
    title: 'Understanding a mail',
    usual: true,
    run: async () => (await import('./reading/understanding.ts')).understanding(),
  },
  'first-mail': { title: 'The first mail of a new process', usual: true, run: async () => (await import('./first-mail.ts')).firstMail() },
  deciding: { title: 'Deciding', usual: true, run: async () => (await import('./deciding.ts')).deciding() },
  replay: {
    title: 'Replay',
    usual: true,
    run: async ({ mails = '10000' }) => (await import('./replay/replaying.ts')).replaying(Number(mails)),
  },
  'cold-start': { title: 'Cold start', usual: true, run: async () => (await import('./cold-start.ts')).coldStart() },
  bundles: { title: 'Bundles', usual: true, run: async () => (await import('./bundle-sizes.ts')).bundleSizes() },
  requests: { title: 'Requests', usual: true, run: async () => (await import('./units/requests.ts')).requests() },
  growth: { title: 'Cost against growth', usual: true, run: async () => (await import('./units/growth.ts')).growth() },
  bars: { title: 'All bars', usual: false, run: async () => (await import('./bars.ts')).bars() },
  peers: { title: 'Compared with other libraries', usual: true, run: async () => (await import('./reading/peers.ts')).peers() },
  load: { title: 'Load', usual: false, run: async ({ seconds = '60' }) => (await import('./load/load.ts')).load(Number(seconds)) },
  reminders: {
    title: 'Reminders of one hour',
    usual: false,
    run: async ({ timelines = '100000' }) => (await import('./reminders/reminders.ts')).reminders(Number(timelines)),
  },
  settings: {
    title: 'A setting with many open conversations',
    usual: true,
    run: async ({ timelines = '2000' }) => (await import('./settings.ts')).settings(Number(timelines)),
  },
  page: {
    title: 'The inbox page, and mail beside it',
    usual: false,
    run: async ({ timelines = '20000' }) => (await import('./page.ts')).page(Number(timelines)),
  },
  'sent-folder': {
    title: 'Replay of a mixed Sent folder',
    usual: false,
    run: async ({ mails = '20000' }) => (await import('./replay/mixed-folder.ts')).sentFolderBench(Number(mails)),
  },
  rude: { title: 'Rude clients', usual: false, run: async () => (await import('./load/rude.ts')).rude() },
  memory: { title: 'Memory', usual: false, run: async ({ mails = '50000' }) => (await import('./load/load.ts')).memory(Number(mails)) },
  wild: { title: 'Mail by other people', usual: false, run: async () => (await import('./wild/wild.ts')).wild() },
  kinds: {
    title: 'Kinds of mail',
    usual: false,
    run: async () => {
      (await import('./reading/kinds.ts')).kinds();
      return '';
    },
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mails: { type: 'string' }, seconds: { type: 'string' }, timelines: { type: 'string' } },
});
const chosen = Object.entries(benches).filter(([name, { usual }]) => (positionals.length === 0 ? usual : positionals.includes(name)));
const unknown = positionals.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  console.log(`Measured on ${measuredOn()}.`);
  for (const [name, { title, run }] of chosen) console.log(`\n## ${title}\n\n\`npm run bench -- ${name}\`\n\n${await run(values)}`);
}
