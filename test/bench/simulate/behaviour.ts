/**
 * The typical behaviour of a million job seekers. These are our assumptions, chosen so that a user sends us about 40 mails a month,
 * including answers to our mails. Change them here and run the simulation again.
 */
export const behaviour = {
  /** Where users live, by weight. Most live in a few zones, and the largest zone decides how high the peak at nine is. */
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
  /** The hour that users set for reminders, by weight. The default is nine. */
  hours: { '9': 90, '8': 5, '10': 2, '18': 3 },
  /** New conversations per user and month. */
  conversationsAMonth: 13,
  /** Local hours at which people write. */
  writingHours: { '8': 6, '9': 12, '10': 14, '11': 12, '12': 6, '13': 7, '14': 10, '15': 9, '16': 8, '17': 5, '19': 4, '20': 4, '21': 3 },
  /** Kinds of new conversations. */
  kinds: { application: 80, unsolicited: 8, networking: 12 },
  /** The correspondent's reply, if we see one, and after how many days. */
  replies: { none: 70, answer: 16, promise: 6, rejection: 8 },
  replyDays: [2, 18],
  /** What a user does about a reminder, and after how many hours. */
  reactions: { 'sends the draft': 40, done: 15, snooze: 8, stop: 4, nothing: 33 },
  reactionHours: [0, 30],
  /** Percentage of users with a weekly digest. */
  digestUsers: 10,
  /** What else the hourly sweep finds, per user and month. */
  momentsAMonth: { 'a pause ends': 0.1, 'planned again': 0.1, 'a sign-up or an erasing ends': 0.03 },
} as const;
