/** What a calendar entry says. It may lie open on a desk or a lock screen: it names with whom, and quotes what was promised. */
import type { Names } from './names.ts';

export const calendarWords = {
  interview: ({ label }: Names): string => `Interview: ${label}`,
  meeting: ({ label }: Names): string => `Meeting: ${label}`,
  call: ({ label }: Names): string => `Call ${label}`,
  promised: ({ label }: Names): string => `As promised: ${label}`,
  invited: ({ label }: Names): string => `Get in touch, as agreed: ${label}`,
  followUp: ({ label }: Names): string => `Follow up: ${label}`,
  letGo: ({ label }: Names): string => `Let it go: ${label}`,
  fromTactful: 'Tactful sends you a mail about it then.',
  askFirst: 'Before you leave or hang up, ask how and when you may follow up.',
  interviewNote: 'The attached file puts the interview into your calendar.',
  fileNote: 'The attached file puts it into your calendar.',
  filesNote: 'The attached files put what has a day into your calendar. Each has its number in its name.',
} as const;
