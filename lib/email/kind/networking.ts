import { anyOf } from '../any-of.ts';
import { applies, appliesNow, asksReferral, namesPosting } from './application.ts';
import { type KindReader, type ReadableMail, standing } from './kind-reader.ts';
import { recruiterSign } from './via-recruiter.ts';

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
  /\b(?:ask|make|have|put) (?:to )?(?:you )?(?:\w+ ){0,3}questions? about\b/,
  /\b(?:we|you and i) met (?:at|during|last|on)\b|\b(?:great|good|nice|lovely) (?:meeting|to meet) you (?:at|last|on|during)\b/,
  /\bnot (?:asking|looking|after|here|writing|seeking)(?: \w+)? (?:for )?(?:a |any )?(?:\w+ )?(?:job|position|work|role|favou?r)\b/,
  /\b(?:spare|have|give me|spend|take|free up|offer) (?:me )?(?:\w+ ){0,3}(?:minutes?|mins?|moment|half an hour|an hour|hour)\b|\bhalf an hour\b/,
  /\b(?:your|a few|any|some) (?:\w+ )?(?:advice|tips|pointers|insights?|guidance|perspective|wisdom|views?|thoughts|opinion|take) (?:on|about|into|in|of|as)\b|\bvalue your\b/,
  /\b(?:pick|picking) (?:your|yr) brains?\b|\b(?:your|ask about your) (?:career )?(?:path|journey|story|trajectory|transition|move|switch|experiences?)\b|\bmentor(?:ing|ship)?\b/,
  /\bhow (?:you|did you) (?:\w+ )?(?:got|get|started?|made|make|moved?|decided?|entered?|became|become|came|come|switched?|broke|landed|found)\b/,
  /\b(?:put|brought|got) (?:me|us) in (?:touch|contact)\b|\b(?:mutual (?:friend|contact|acquaintance)|friend of|introduction from|introduced by)\b/,
  /\b(?:know|connect me|introduce me|put me in touch|point me)\b[^.!?]{0,30}\b(?:any(?:body|one)|some(?:body|one)|people|right person|to|with)\b[^.!?]{0,40}\b(?:at|in|there|who|working|talk)\b/,
  /\bwe (?:\w+ )?(?:overlapped|worked together|studied together|were (?:colleagues|classmates|at)|used to work|sat next|shared)\b|\bgood (?:to see|seeing|to meet|meeting|catching up)\b/,
  /\b(?:could|can|may|shall|might|would love to|like to|hoping to) (?:we |i |you )?(?:\w+ )?(?:talk|chat|speak|catch up|meet up|grab|have a (?:\w+ )?(?:chat|call|talk|word))\b/,
  /\b(?:exploring|thinking (?:of|about)|considering|curious about|weighing) (?:\w+ ){0,4}(?:move|moving|career|switch|switching|options|next|field|leaving|change|changing)\b/,
  /\b(?:admired?|fan of|followed|following|impressed by) (?:your|the) (?:\w+ )?(?:work|posts?|journey|career|profile|research)\b|\byour (?:profile|blog|podcast|posts?) (?:on|about)\b|\b(?:refer(?:ring)? me|referral)\b/,
  /\b(?:good )?word for me\b|\brecommend(?:ing)? me\b|\bvouch for me\b|\bmy (?:cv|resume|details|name) (?:on|along|over|to your|to the|to hr)\b|\b(?:hear|know|learn) of (?:anything|any (?:openings?|vacanc\w+|jobs?|roles?))\b[^.!?]{0,40}\b(?:at|in|with) your\b/,
  /\b(?:cup of (?:coffee|tea)|cuppa|(?:glass of|over) (?:a )?(?:wine|beer|pint|drink))\b|\b(?:words? of wisdom|any (?:help (?:appreciated|you can|would)|wisdom|thoughts)|career (?:options|choices|questions?|paths?))\b|\bhearing (?:\w+ )?(?:about|how|from|more)\b(?! (?:you soon|from you))/,
  /\b(?:short|brief|quick|longer|proper|good) (?:talk|exchange|word)\b|\bcontinue (?:our|the|that|it)\b[^.!?]{0,40}\b(?:conversation|talk|coffee|chat|lunch|tea)\b|\b(?:fancy|up for|treat you to|buy you|stand you|give you) (?:an? )?(?:brew|pint|beer|coffee|tea|lunch|drink|breakfast)\b/,
  /\b(?:tell|told|explain|show|say) me (?:\w+ ){0,4}(?:about|how|what it)\b[^.!?]{0,40}\b(?:work|works|job|life|is|was|like|side|industry|field)\b/,
  /\b(?:your|a) (?:recent )?(?:talk|article|interview|podcast|blog|post|lecture|book|webinar|paper)\b[^.!?]{0,60}\b(?:loved|liked|enjoyed|great interest|stuck|inspired|fascinat|since|resonated)/,
);
/** Wants to talk, or to learn from them. Enough if the mail mentions no job at their company and has no résumé. */
const WANTS_TO_TALK = anyOf(
  /\b(?:call|zoom|chat|coffee|lunch|dinner|drinks?|tea|exchange|meet|meet up|catch up|talk|conversation|come by|stop by|visit you)\b[^.!]{0,60}\?/,
  /\b(?:how|what|which|did (?:you|it)|do you (?:like|think|find|regret|enjoy|know|have any (?:advice|tips))|would you (?:do|learn|recommend|say)|is it (?:worth|better|true|really|as)|is the|is there|are you glad|will you)\b[^?]{0,200}\?/,
  /\b(?:chatting|talking|speaking|connecting|spoke|chatted|connected)\b|\b(?:nice|great|good|lovely|pleasure)(?: \w+){0,2} met\b|\b(?:we|you) (?:\w+ )?met\b|\bmeeting you\b|\bthank(?:s| you) for connecting\b/,
  /\b(?:advice|tips|pointers|guide me|guidance|your (?:story|thoughts|opinion|experiences?|views))\b|\bhear (?:from you|what you|about)\b/,
);
const SEEKS_WORK =
  /\b(?:application|cv|resume|job|jobs|work for you|vacanc\w+|openings?|position|hiring|recruit\w*|employ\w*|shifts?|freelanc\w+|internship|thesis|apprentic\w+|looking for (?:a |an )?(?:new )?(?:work|role|place))\b/i;
const OTHERWISE = anyOf(
  /\b(?:legal|medical|tax|financial|nutritional|product|technical) advice\b|\badvice (?:to|for) (?:clients|patients|customers)\b/,
  /\b(?:gave|give|giving|provid(?:e|ed|ing)|offer(?:ed|ing)?) (?:\w+ )?(?:advice|guidance)\b/,
  /\b(?:attached|enclosed|find) (?:is |you will |please )?(?:\w+ )?(?:my )?(?:resume|cv)\b|\b(?:resume|cv) (?:is )?(?:attached|enclosed)\b/,
  /\b(?:serv|mak|brew)(?:e|ed|ing) coffee\b|\bcoffee (?:shop|house|bar|machine|maker|roaster)/,
);

/** "I am not asking for a job" mentions a job only to deny it. */
const NO_JOB = /(?:\bnot|n't|\bno)\b[^.!?]{0,25}\b(?:asking|looking|after|here|writing|seeking|job|position|work|role|favou?r)\b/i;

/** Asks for a talk, an opinion or a name, and never for work. */
export const asksForNoJob = (mail: ReadableMail): boolean =>
  mail.attachments.length === 0 &&
  standing(mail, NETWORKS, OTHERWISE) !== undefined &&
  !applies(mail) &&
  standing(mail, SEEKS_WORK, NO_JOB) === undefined;

/** Asks somebody for a good word. "Sam Lee suggested I apply for the position" is an application with a referral. */
export const referral: KindReader = (mail) => {
  if (mail.timeline !== null || mail.isReply || recruiterSign(mail) !== undefined) return undefined;
  const because = asksReferral(mail);
  const isAsked = mail.said.some(({ typed }) => typed.includes('?'));
  return because && (isAsked || !appliesNow(mail)) ? { kind: 'networking', because, sure: true, outright: true } : undefined;
};

/** Asks for advice, a talk or a name, not for a job. */
export const networking: KindReader = (mail) => {
  if (mail.timeline !== null || mail.isReply) return undefined;
  const because = standing(mail, NETWORKS, OTHERWISE);
  if (because && !applies(mail) && !namesPosting(mail)) return { kind: 'networking', because, sure: true };
  const talk = mail.attachments.length > 0 || applies(mail) || standing(mail, SEEKS_WORK) ? undefined : standing(mail, WANTS_TO_TALK);
  return talk === undefined ? undefined : { kind: 'networking', because: `${talk} and nothing of a job`, sure: false };
};
