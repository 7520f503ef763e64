/** The scenarios that are cut off at every change: what came before, what then happens, and when to look at the result. */
import { dana, domain, jo, type Letter, start, type World } from './world.ts';

export interface Scenario {
  readonly name: string;
  readonly about: 'mail' | 'command' | 'time';
  /** Something that happens only on AWS, or only on one machine. */
  readonly only?: 'aws' | 'one machine';
  /** The machine was killed after `before`, so that the scenario starts it. */
  readonly isAfterKill?: true;
  readonly before: (world: World) => Promise<void>;
  readonly act: (world: World) => Promise<void>;
  /** By then everything that was delayed must have arrived. */
  readonly until: string;
}

const hello: Letter = { id: 'hello', from: jo, to: `start@${domain}`, subject: 'Hello', text: 'I would like to join.' };

const application = (to: string, id: string): Letter => ({
  id,
  from: jo,
  to,
  subject: `Application: nurse (${id})`,
  text: 'Dear Dana,\n\nplease find my application for the position of nurse attached.\n\nJo Winter',
});

const joins = (world: World): Promise<void> => world.mail(hello);

async function applies(world: World, to = dana, id = 'application'): Promise<void> {
  await world.mail({ ...application(to, id), bcc: await world.trackingAddress() });
}

export const joinsAndApplies = async (world: World): Promise<void> => {
  await joins(world);
  await applies(world);
};

const afterTheReminder = async (world: World): Promise<void> => {
  await joinsAndApplies(world);
  await world.clockTo(reminded);
};

export const reminded = '2026-11-10T08:30:00Z';

async function answers(world: World, kind: string, id: string, text: string): Promise<void> {
  const mail = (await world.sent()).findLast((each) => each.kind === kind);
  if (mail === undefined) throw new Error(`No ${kind} was sent.`);
  await world.mail({ id, from: jo, to: mail.replyTo ?? '', subject: `Re: ${mail.subject}`, text });
}

const threeAtOnce = async (world: World): Promise<void> => {
  await joins(world);
  for (const name of ['ada', 'bob', 'cyd']) await applies(world, `${name}@${name}-clinic.example`, `to-${name}`);
};

const nothing = async (): Promise<void> => {};

const soon = '2026-11-03T10:00:00Z';

export const scenarios: readonly Scenario[] = [
  { name: 'joining', about: 'mail', before: nothing, act: joins, until: soon },
  { name: 'first mail of a user', about: 'mail', before: joins, act: (world) => applies(world), until: soon },
  {
    name: 'mail to a known correspondent',
    about: 'mail',
    before: joinsAndApplies,
    act: async (world) =>
      world.mail({
        id: 'follow-up',
        from: jo,
        to: dana,
        bcc: await world.trackingAddress(),
        subject: 'Re: Application: nurse (application)',
        text: 'Dear Dana,\n\nI forgot to attach my references. Here they are.\n\nJo Winter',
        inReplyTo: 'application',
      }),
    until: soon,
  },
  {
    name: 'mail to a new correspondent',
    about: 'mail',
    before: joinsAndApplies,
    act: (world) => applies(world, 'Max Bell <max.bell@globex.example>', 'second'),
    until: soon,
  },
  {
    name: 'a batch of mails',
    about: 'mail',
    only: 'aws',
    before: joinsAndApplies,
    async act(world) {
      const bcc = await world.trackingAddress();
      const follow = {
        subject: 'Re: Application: nurse (application)',
        inReplyTo: 'application',
        text: 'Dear Dana,\n\nI forgot my references.\n\nJo',
      };
      const mails = ['ada', 'bob'].map((name) => ({ ...application(`${name}@${name}-clinic.example`, `to-${name}`), bcc }));
      await world.mails([...mails, { id: 'follow-up', from: jo, to: dana, bcc, ...follow }]);
    },
    until: soon,
  },
  {
    name: "the correspondent's reply",
    about: 'mail',
    before: joinsAndApplies,
    act: async (world) =>
      world.mail({
        id: 'reply',
        from: dana,
        to: jo,
        bcc: await world.trackingAddress(),
        subject: 'Re: Application: nurse (application)',
        text: 'Dear Jo,\n\nthank you. You will hear from us by 20 November.\n\nDana Reyes',
        inReplyTo: 'application',
      }),
    until: soon,
  },
  {
    name: 'a reply that overtook its mail',
    about: 'mail',
    before: joins,
    async act(world) {
      await world.clockTo('2026-11-03T08:40:00Z');
      await world.mail({
        id: 'reply',
        from: dana,
        to: jo,
        bcc: await world.trackingAddress(),
        subject: 'Re: Application: nurse (application)',
        text: 'Dear Jo,\n\nthank you. You will hear from us by 20 November.\n\nDana Reyes',
        inReplyTo: 'application',
        date: '2026-11-03T08:40:00Z',
      });
      await world.mail({ ...application(dana, 'application'), bcc: await world.trackingAddress(), date: start });
    },
    until: soon,
  },
  {
    name: 'a forward of their mail',
    about: 'mail',
    before: joinsAndApplies,
    async act(world) {
      const to = await world.trackingAddress();
      await world.mail({
        id: 'forward',
        from: jo,
        to,
        subject: 'Fwd: Your application',
        text: [
          '---------- Forwarded message ---------',
          `From: ${dana}`,
          'Date: Tue, 3 Nov 2026 at 09:10',
          'Subject: Your application',
          `To: ${jo}`,
          '',
          'Dear Jo,',
          '',
          'thank you for your application. We will get back to you by 20 November.',
          '',
          'Dana Reyes',
        ].join('\n'),
      });
    },
    until: soon,
  },
  {
    name: 'a note of a call',
    about: 'command',
    before: joinsAndApplies,
    act: async (world) =>
      world.mail({ id: 'note', from: jo, to: await world.trackingAddress(), subject: 'called Dana Reyes', text: 'called Dana Reyes' }),
    until: soon,
  },
  {
    name: 'a command in reply: done',
    about: 'command',
    before: afterTheReminder,
    act: (world) => answers(world, 'reminder', 'done', 'done'),
    until: '2026-11-10T10:00:00Z',
  },
  {
    name: 'a command in reply: stop',
    about: 'command',
    before: afterTheReminder,
    act: (world) => answers(world, 'reminder', 'stop', 'stop'),
    until: '2026-11-10T10:00:00Z',
  },
  {
    name: 'a command about the user: pause',
    about: 'command',
    before: joinsAndApplies,
    act: (world) =>
      world.mail({ id: 'pause', from: jo, to: `tactful@${domain}`, subject: 'pause until 1 December', text: 'pause until 1 December' }),
    until: soon,
  },
  {
    name: 'a command about the user: hour',
    about: 'command',
    before: joinsAndApplies,
    act: (world) => world.mail({ id: 'hour', from: jo, to: `tactful@${domain}`, subject: 'hour 11', text: 'hour 11' }),
    until: soon,
  },
  { name: 'a reminder', about: 'time', before: joinsAndApplies, act: (world) => world.clockTo(reminded), until: '2026-11-10T12:00:00Z' },
  {
    name: 'two reminders of one morning',
    about: 'time',
    async before(world) {
      await joinsAndApplies(world);
      await applies(world, 'Max Bell <max.bell@globex.example>', 'second');
    },
    act: (world) => world.clockTo(reminded),
    until: '2026-11-10T12:00:00Z',
  },
  {
    name: 'several reminders in one mail',
    about: 'time',
    before: threeAtOnce,
    act: (world) => world.clockTo(reminded),
    until: '2026-11-10T12:00:00Z',
  },
  {
    name: 'delete everything',
    about: 'command',
    only: 'one machine',
    async before(world) {
      await joinsAndApplies(world);
      const subject = 'delete everything';
      await world.mail({ id: 'delete', from: jo, to: `tactful@${domain}`, subject, text: subject });
    },
    act: (world) => world.mail({ id: 'yes', from: jo, to: `tactful@${domain}`, subject: 'yes', text: 'yes' }),
    until: soon,
  },
  {
    name: 'starting again after a kill',
    about: 'time',
    only: 'one machine',
    isAfterKill: true,
    before: joinsAndApplies,
    act: (world) => world.clockTo(reminded),
    until: '2026-11-10T12:00:00Z',
  },
  {
    name: 'a numbered answer',
    about: 'command',
    async before(world) {
      await threeAtOnce(world);
      await world.clockTo(reminded);
    },
    act: (world) => answers(world, 'reminders', 'numbered', '2 done, 3 stop'),
    until: '2026-11-10T10:00:00Z',
  },
  {
    name: 'letting go',
    about: 'time',
    async before(world) {
      await joinsAndApplies(world);
      await world.clockTo('2026-11-30T12:00:00Z');
    },
    act: (world) => world.clockTo('2026-12-01T12:00:00Z'),
    until: '2026-12-01T14:00:00Z',
  },
  {
    name: 'the end of a pause',
    about: 'time',
    async before(world) {
      await joinsAndApplies(world);
      await world.mail({
        id: 'pause',
        from: jo,
        to: `tactful@${domain}`,
        subject: 'pause until 12 November',
        text: 'pause until 12 November',
      });
    },
    act: (world) => world.clockTo('2026-11-12T12:00:00Z'),
    until: '2026-11-12T14:00:00Z',
  },
  {
    name: 'a bounce of our mail',
    about: 'time',
    only: 'aws',
    before: joinsAndApplies,
    act: (world) => world.bounce('jo@example.com'),
    until: soon,
  },
  {
    name: 'a mail after a bounce',
    about: 'mail',
    only: 'aws',
    async before(world) {
      await joinsAndApplies(world);
      await world.bounce('jo@example.com');
    },
    act: (world) => applies(world, 'Max Bell <max.bell@globex.example>', 'second'),
    until: soon,
  },
];
