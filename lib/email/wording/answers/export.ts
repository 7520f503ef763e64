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

export const importWords = {
  subject: 'Your import is done',
  refusedSubject: 'I could not import this',
  imported: (timelines: number): string =>
    timelines === 0
      ? 'There was nothing new in the file.'
      : `Your export is here again: ${timelines === 1 ? 'one timeline' : `${timelines} timelines`} with every event.`,
  others: (known: number, left: number): readonly string[] => [
    ...(known === 0 ? [] : [`${known === 1 ? 'One timeline was' : `${known} timelines were`} here already, and nothing of it is doubled.`]),
    ...(left === 0 ? [] : [`I keep no more than 2,000 timelines, so ${left === 1 ? 'one of them was' : `${left} of them were`} left out.`]),
  ],
  goesOn: 'From here it goes on as after a pause. Answer “status” to see what comes next.',
  unchanged: 'Nothing was changed.',
  refused: {
    'no-file': 'I found no export attached to your mail. Attach tactful-export.json (or .json.gz), and write “import” above it.',
    'no-export': 'The file that you attached is no export of mine.',
    newer: 'This export comes from a newer release than this one. Whoever runs this service has to update it first.',
    'too-large': 'The file is larger than any export of mine.',
    damaged: 'The file is an export, but something in it cannot be read. It may have been cut short, or changed.',
  },
} as const;
