/**
 * The typical shape of a million job seekers. All of it is an assumption of ours, chosen so that a user writes about 40 mails a month that
 * reach us, answers to our mails among them; change it here and run the simulation again.
 */
export const behaviour = {
  /** Where they live. Most in few zones: the herd at nine is as tall as the largest of them. */
  zones: {
    'America/New_York': 30,
    'America/Chicago': 14,
    'America/Denver': 4,
    'America/Los_Angeles': 12,
    'Europe/London': 12,
    'Europe/Berlin': 14,
    'Asia/Kolkata': 8,
    'Australia/Sydney': 4,
    'America/Sao_Paulo': 2,
  },
  /** The hour that is set; nine is the default. */
  hours: { '9': 90, '8': 5, '10': 2, '18': 3 },
  /** New conversations a user and month. */
  conversationsAMonth: 13,
  /** At which hours people write, local time. */
  writingHours: { '8': 6, '9': 12, '10': 14, '11': 12, '12': 6, '13': 7, '14': 10, '15': 9, '16': 8, '17': 5, '19': 4, '20': 4, '21': 3 },
  /** For a new conversation. */
  kinds: { application: 80, unsolicited: 8, networking: 12 },
  /** What comes back from the other side, if we see it at all, and after how many days. */
  replies: { none: 70, answer: 16, promise: 6, rejection: 8 },
  replyDays: [2, 18],
  /** What a user does on a reminder, some hours later. */
  reactions: { 'sends the draft': 40, done: 15, snooze: 8, stop: 4, nothing: 33 },
  reactionHours: [0, 30],
  /** How many of a hundred users want a digest every week. */
  digestUsers: 10,
  /** For each user and month: what else the hourly sweep finds. */
  momentsAMonth: { 'a pause ends': 0.1, 'planned again': 0.1, 'a sign-up or an erasing ends': 0.03 },
} as const;
