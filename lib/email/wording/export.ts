/** `export` and `import`: a copy of everything, and back again. */
export const exportWords = {
  subject: (part: number, parts: number): string =>
    parts === 1 ? 'Your export: all that I keep of you' : `Your export, part ${part} of ${parts}`,
  preheader: 'A copy of everything, as a file.',
  lead: 'Here is a copy of all that I keep of you.',
  file: (name: string, timelines: number): string =>
    `${name} holds your settings and ${timelines === 1 ? 'one timeline' : `${timelines} timelines`} with every event. It is plain JSON, which any program can read.${name.endsWith('.gz') ? ' It is compressed: most computers open it with a double click.' : ''}`,
  several: (part: number, parts: number): string =>
    `There is much of it, so it comes in ${parts} mails; this is number ${part}. Each file can be imported by itself.`,
  calendar: 'coming.ics puts what is to come into your calendar.',
  back: 'To bring it back, here or elsewhere, send me a mail that says “import”, with the file attached.',
  careful: 'The file names the people that you wrote to, and your tracking address. Keep it where you keep your mails.',
  enoughSubject: 'You have had your export today',
  enough: (times: number): string => `You have had ${times} exports today, so I send no other before tomorrow. They are in your mailbox.`,
} as const;
