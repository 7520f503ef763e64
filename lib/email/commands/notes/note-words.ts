/** Beginnings of notes, in the order in which we try them. */
import type { Channel } from '../../../domain/words.ts';

export interface NoteVerb {
  readonly pattern: RegExp;
  readonly type: 'contacted' | 'they-answered' | 'met';
  readonly channel: Channel;
  /** `mailed`: with a résumé. */
  readonly how: 'applied' | 'called' | 'voicemail' | 'messaged' | 'mailed' | 'wrote' | 'in-person' | null;
}

const WHO = String.raw`(?<who>they|she|he|someone|somebody|[\p{Lu}][\p{L}\d&.'-]{1,30}(?: [\p{Lu}][\p{L}\d&.'-]{1,30}){0,3})`;
const DID = '(?: have| has)?(?: just| already)?';

export const noteVerbs: readonly NoteVerb[] = [
  {
    pattern: new RegExp(`^${WHO}${DID} (?:called|phoned|rang|telephoned)(?: me)?(?: back)?\\b`, 'iu'),
    type: 'they-answered',
    channel: 'phone',
    how: null,
  },
  {
    pattern: new RegExp(`^${WHO}${DID} (?:messaged|texted|pinged)(?: me)?(?: back)?\\b`, 'iu'),
    type: 'they-answered',
    channel: 'message',
    how: null,
  },
  {
    pattern: new RegExp(
      `^${WHO}${DID} (?:replied|answered|responded|wrote(?: back)?|emailed|mailed|got back|came back)(?: to me| me)?(?: back)?\\b`,
      'iu',
    ),
    type: 'they-answered',
    channel: 'mail',
    how: null,
  },
  {
    pattern: /^(?:heard|got (?:an? )?(?:answer|reply|response))(?: back)? from (?=\S)/i,
    type: 'they-answered',
    channel: 'mail',
    how: null,
  },
  { pattern: /^got (?:a )?(?:call|callback) from (?=\S)/i, type: 'they-answered', channel: 'phone', how: null },
  {
    pattern: /^(?:applied|(?:sent|submitted|put|filled|handed|turned)(?: in| off| out| over)? (?:an |my |the )?(?:job )?application)\b/i,
    type: 'contacted',
    channel: 'portal',
    how: 'applied',
  },
  {
    pattern: /^(?:left (?:a |an? )?(?:voicemail|voice mail|message) (?:for|with|at|to)|voicemail (?:for|to|at))\b/i,
    type: 'contacted',
    channel: 'phone',
    how: 'voicemail',
  },
  {
    pattern:
      /^(?:called|phoned|rang|telephoned|spoke (?:to|with)|talked (?:to|with)|(?:got|came) off (?:the phone|a call|the call) with|off the phone with|had (?:a |the )?(?:phone |video |quick )?call with|was on the phone with|chatted (?:to|with))\b/i,
    type: 'contacted',
    channel: 'phone',
    how: 'called',
  },
  {
    pattern:
      /^(?:messaged|texted|dm'?e?d|pinged|(?:sent )?(?:an? )?(?:message|text|dm|linkedin message|linkedin request|inmail) to\b|sent (?=.{2,80} an? (?:linkedin |quick |short )?(?:message|text|dm)\b)|(?:contacted|reached out to|connected with|added)\b(?=.{2,80}\b(?:linkedin|whatsapp|xing|text|sms|messenger)\b))/i,
    type: 'contacted',
    channel: 'message',
    how: 'messaged',
  },
  {
    pattern:
      /^(?:e-?mailed|mailed|sent|forwarded) (?:my |a |the |an )?(?:new |updated )?(?:cv|r[eé]sum[eé]|portfolio|details|cover letter)(?: and (?:my |a )?(?:cover letter|portfolio|cv|r[eé]sum[eé]))? (?:off |over |by email |by mail )?to\b/i,
    type: 'contacted',
    channel: 'mail',
    how: 'mailed',
  },
  { pattern: /^(?:emailed|mailed|wrote(?: to)?|sent an email to)\b/i, type: 'contacted', channel: 'mail', how: 'wrote' },
  {
    pattern:
      /^(?:dropped (?:off )?(?:my |a |the )?(?:r[eé]sum[eé]|cv|application|letter)(?: off)?|handed in (?:my |a |the )?(?:r[eé]sum[eé]|cv|application)|delivered (?:my |a |the )?(?:r[eé]sum[eé]|cv|application)|stopped by|dropped (?:in|by)|visited|walked in(?:to)?)(?=\s)/i,
    type: 'contacted',
    channel: 'in-person',
    how: 'in-person',
  },
  {
    pattern: /^(?:met(?: up)?(?: with)?|interviewed (?:with|at)|had (?:an|the|my) interview (?:with|at)|had (?:a )?coffee with)\b/i,
    type: 'met',
    channel: 'in-person',
    how: null,
  },
];
