/** `export` and `import`: a copy of everything, and back again. */
const conversations = (count: number): string => (count === 1 ? '1 conversation' : `${count} conversations`);

export const exportWords = {
  subject: (part: number, parts: number): string =>
    parts === 1 ? 'Your copy of everything' : `Your copy of everything, part ${part} of ${parts}`,
  preheader: 'Everything I keep about you, as a file.',
  lead: 'Here is a copy of everything I keep about you.',
  file: (name: string, timelines: number): string =>
    `${name} holds your settings and ${conversations(timelines)}. It's plain JSON, which most programs can open.${name.endsWith('.gz') ? " It's compressed: most computers open it with a double click." : ''}`,
  several: (part: number, parts: number): string => `There's a lot, so it comes in ${parts} emails. This is number ${part}.`,
  calendar: "coming.ics puts what's ahead into your calendar.",
  back: 'To bring it back, email me “import” with the file attached.',
  careful: 'It names the people you wrote to, and your private address. Keep it safe.',
  enoughSubject: 'You have had your copy today',
  enough: (times: number): string => `You've had ${times} exports today. They're in your mailbox; ask again tomorrow for another.`,
} as const;

export const importWords = {
  subject: 'Your import is done',
  refusedSubject: "I couldn't import this",
  imported: (timelines: number): string =>
    timelines === 0 ? 'There was nothing new in the file.' : `It's all back: ${conversations(timelines)}.`,
  others: (known: number, left: number): readonly string[] => [
    ...(known === 0 ? [] : [`${conversations(known)} ${known === 1 ? 'was' : 'were'} here already, so nothing was duplicated.`]),
    ...(left === 0 ? [] : [`I keep 2,000 conversations at most, so ${left} ${left === 1 ? 'was' : 'were'} left out.`]),
  ],
  goesOn: 'Reply “status” to see what comes next.',
  unchanged: 'Nothing has changed.',
  refused: {
    'no-file': 'I found no file. Attach tactful-export.json and write “import” above it.',
    'no-export': "That file isn't one of my exports.",
    newer: 'That export comes from a newer version than this one. The people who run this service need to update it first.',
    'too-large': 'That file is larger than any export of mine.',
    enough: "You've imported three times today. Send it again tomorrow.",
    damaged: "Part of that file can't be read. It may have been cut short.",
  },
} as const;
