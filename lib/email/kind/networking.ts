import { anyOf } from '../any-of.ts';
import { applies, namesPosting } from './application.ts';
import { type KindReader, standing } from './kind-reader.ts';

const NETWORKS = anyOf(
  /\binformational (?:interview|meeting|chat|conversation|call)\b|\bpick(?:ing)? your brain\b/,
  /\b(?:buy|get|grab|have|over|for|meet for) (?:you )?(?:a |some )?(?:virtual |quick )?(?:coffee|lunch|tea|a drink)\b|^(?:\w+ ){0,2}coffee\b/,
  /\b(?:your|some|ask (?:you )?for|any|career|professional) (?:\w+ )?(?:advice|insights?|guidance|perspective)\b|^advice\b/,
  /\b(?:passed|gave|given) (?:me|on) your (?:name|contact|e-?mail|details|number)\b/,
  /\b(?:suggested|recommended|said|thought) (?:that )?(?:i|we) (?:should )?(?:contact|write|reach out|get in touch|speak|talk|e-?mail|call|connect)\b/,
  /\b(?:referred|pointed|introduced) me to you\b/,
  /\b(?:fellow|also an?|as an?) (?:\w+ )?(?:alum(?:nus|na|ni|nae)?|graduate|grad)\b|\balum(?:nus|na|ni|nae)\b|\b(?:same|your old) (?:university|school|college|alma mater)\b/,
  /\b(?:learn|hear|know|find out) (?:more |a (?:bit|little) more |something )?(?:about|from) (?:your|how you)\b|\bhear how you\b/,
  /\b(?:1[05]|20|30|fifteen|twenty|thirty|ten|a few|few) ?-?(?:minutes?|mins?)\b[^.!?]{0,30}\b(?:your time|chat|call|conversation|talk|speak)|\b(?:chat|call|conversation|talk|speak)\b[^.!?]{0,40}\b(?:1[05]|20|30|fifteen|twenty|thirty|ten|a few) ?-?(?:minutes?|mins?)\b/,
  /\b(?:quick|short|brief|informal) (?:chat|call|conversation)\b|\btime for a (?:chat|call|conversation|talk)\b/,
  /\bask (?:you )?(?:a few|some|a couple of) questions about\b/,
  /\b(?:we|you and i) met (?:at|during|last|on)\b|\b(?:great|good|nice|lovely) (?:meeting|to meet) you (?:at|last|on|during)\b/,
  /\bnot (?:asking|looking) for a job\b/,
);
const OTHERWISE = anyOf(
  /\b(?:legal|medical|tax|financial|nutritional|product|technical) advice\b|\badvice (?:to|for) (?:clients|patients|customers)\b/,
  /\b(?:gave|give|giving|provid(?:e|ed|ing)|offer(?:ed|ing)?) (?:\w+ )?(?:advice|guidance)\b/,
  /\b(?:serv|mak|brew)(?:e|ed|ing) coffee\b|\bcoffee (?:shop|house|bar|machine|maker|roaster)/,
);

/** Asks for advice, a talk or a name, not for a job. */
export const networking: KindReader = (mail) => {
  if (mail.timeline !== null || mail.isReply) return undefined;
  const because = standing(mail, NETWORKS, OTHERWISE);
  // "Sam Lee suggested I apply for the position" is an application with a referral.
  return because && !applies(mail) && !namesPosting(mail) ? { kind: 'networking', because, sure: true } : undefined;
};
