/** What a calendar entry says. It may lie open on a desk or a lock screen: it names with whom, and quotes what was promised. */
import type { Names } from './names.ts';

export const calendarWords = {
  interview: ({ label }: Names): string => `Interview: ${label}`,
  meeting: ({ label }: Names): string => `Meeting: ${label}`,
  call: ({ label }: Names): string => `Call ${label}`,
  promised: ({ label }: Names): string => `As promised: ${label}`,
  invited: ({ label }: Names): string => `Get in touch: ${label}`,
  followUp: ({ label }: Names): string => `Follow up: ${label}`,
  fromTactful: 'Tactful emails you about it then.',
  askFirst: 'Before you say goodbye, ask how and when to follow up.',
  callNote: 'The attached file puts the call in your calendar.',
  fileNote: 'The attached file puts it in your calendar.',
  filesNote: 'The attached files put what has a day in your calendar. Each has its number in its name.',
} as const;
