import { anyOf } from '../../any-of.ts';
import { JOB, NO_JOB } from '../job-words.ts';
import { inSubject, inText, type KindReader, type ReadableMail, standing } from '../kind-reader.ts';
import { KEEPS_AWAY_THEN, staysInterested } from './still-wants.ts';

const APPLICATION = String.raw`my (?:\w+ ){0,2}?(?:application|candidacy|candidature|candidateship|name|interest|submission)`;
const PROCESS = String.raw`(?:(?:any )?(?:further )?consideration|(?:the|this|your) (?:[\w&/'-]+ ){0,5}?(?:process|search|competition|selection|recruitment|pool|running|list|shortlist|interviews?|round|${JOB}|vacancy|application))`;
/** The user takes an application back now. Not "I had to withdraw from the course in 2019". */
const TAKES_IT_BACK = anyOf(
  new RegExp(String.raw`\bwithdraw(?:ing)? (?:${APPLICATION}|myself|from ${PROCESS})\b`),
  new RegExp(String.raw`\b(?:tak(?:e|ing)|pull(?:ing)?) (?:back )?${APPLICATION}(?: back| out| off)?\b`),
  new RegExp(String.raw`\b(?:cancel(?:ling|ing)?|retract(?:ing)?|rescind(?:ing)?|revok(?:e|ing)) ${APPLICATION}\b`),
  new RegExp(
    String.raw`\b(?:remov(?:e|ing)|tak(?:e|ing)|strike|withdraw|scratch|exclud(?:e|ing)|excus(?:e|ing)) (?:me|myself|my name|my application) (?:from|off|out of) ${PROCESS}\b`,
  ),
  new RegExp(String.raw`\b(?:bow(?:ing)?|pull(?:ing)?|drop(?:ping)?|back(?:ing)?) out of ${PROCESS}\b`),
  /\b(?:remov(?:e|ing)|tak(?:e|ing)|delet(?:e|ing)) my (?:details|data|cv|resume|profile|file) (?:from|off|out of)\b/,
  /\bno longer (?:wish|want|like|intend) to (?:be considered|pursue|continue|proceed)\b|\bno longer (?:consider|continue with) (?:me|my application|my candidacy)\b/,
  /\b(?:consider|treat|regard|mark) (?:this as my withdrawal|my (?:application|candidacy|candidature) (?:as )?(?:withdrawn|cancelled|canceled|closed))\b/,
  /\bmy (?:application|candidacy|candidature) (?:is|be) (?:hereby )?(?:withdrawn|cancelled|canceled)\b/,
);
/** Of the user's own accord, and no meeting that they can't come to. */
const STAYS_AWAY = anyOf(
  /\b(?:decided|chosen|opted|going|prefer(?:red)?) to (?:stay|remain) (?:on )?(?:put|where i am|(?:with|at|in) (?:my|our) (?:\w+ ){0,2}(?:employer|company|firm|job|role|position|post|team|school|hospital|place|work|practice|restaurant|kitchen))\b/,
  /\b(?:do not|don't|no longer) consider (?:me|my application)(?: any)?(?: further| longer| ?more| for (?:the|this|your) [\w-]+)?(?=[.,!]|$)/,
  /\b(?:won't|will not|shall not|not) (?:be )?(?:going|go|proceeding|proceed|continuing|continue|carrying) (?:ahead |on |forward )?with (?:my|the|this) (?:application|candidacy|candidature)\b/,
  /\b(?:will not|won't|shall not|cannot|can't|unable|am not|i'm not) (?:be )?(?:able to join|to join|join(?:ing)?) (?!the\b|our\b|your\b|this\b|that\b|on\b|in\b|by\b|via\b|at\b|a\b|an\b|for\b|us\b|them\b|him\b|her\b)[\w'&-]+(?: [\w'&-]+){0,3}(?=[.,!]|$)/,
);
const SUBJECT = anyOf(
  /^withdrawal$|\bwithdraw(?:ing|al)(?: of| from| my|[ :–-]+(?:application|candidacy|candidature))\b|\b(?:application|candidacy|candidature) (?:withdrawal|withdrawn)\b/,
  /\bwithdraw (?:my|from)\b/,
);
const NOT_BACK = anyOf(
  /\b(?:do not|don't|not|never) (?:(?:want|wish|intend|plan|going|mean|like) to )?(?:withdraw|cancel|be removed|take|pull|remove|clos|drop|delete)/,
  /(?<!\b(?:grateful|appreciate(?: it)?|obliged|glad|kind|thankful|best) )\b(?:if|unless|whether) (?:you|the|my|i)\b|\?/,
  /\b(?:had to|forced to|considering|thought about|reconsider\w*|sorry for) withdraw|\b(?:in (?:19|20)\d\d|years? ago)\b/,
);

const NOT_AWAY = anyOf(
  NOT_BACK,
  new RegExp(NO_JOB),
  /\b(?:zoom|teams|until|till|before|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|until|yet|immediately|straight away|as an?)\b/,
);

const WITHDRAWS = anyOf(
  /\b(?:scrap|bin|drop|ditch|forget|shelve|tear up|cross out) my application\b|\b(?:found|got|landed) something (?:else|better|closer|nearer|other)\b/,
  /\b(?:like|wish|want|have|need|must|decided|request) to withdraw (?:this|it|that|both)\b|\b(?:going to|gonna|have to|need to|must|i'll|i will|rather|better|like to) pass (?:on|up) (?:this|it|that|the)\b/,
  /\bwithdraw(?:ing|al of)? (?:my (?:application|candidacy|candidature|name|interest)|from (?:the|this|your|consideration)|myself)\b/,
  /\bwithdrawal of (?:my )?(?:application|candidacy|candidature)\b|^withdrawal$/,
  /\b(?:remove|take) (?:me|my name) (?:from|off|out of) (?:consideration|(?:the|your) (?:process|list|running|pool))/,
  /\bno longer (?:wish to be considered|available for (?:the|this) (?:role|position|post|job)|interested in (?:the|this|your)|looking for (?:a |new )?(?:job|work|role|position)|pursu(?:e|ing))/,
  /\b(?:not|no longer) (?:to )?(?:pursue|proceed|continue|go ahead|move forward) (?:with )?(?:the|this|my|your|any further|further)\b/,
  /\b(?:accepted|taken|found|started) (?:another|a different|a new) (?:offer|position|role|job|post)\b/,
  /\b(?:accepted|taken) (?:a|an) (?:\w+ )?(?:offer|position|role|job|post) (?:elsewhere|closer|nearer|with|at|from|in)\b/,
  /\b(?:decline|turn down) (?:the|your) (?:\w+ )?(?:interview|invitation)\b/,
  /\b(?:decided|chosen|choosing|going|opted) to (?:\w+ )?(?:pursue|accept|take|go with|move forward with) (?:an?other|a different|other) (?:\w+ )?(?:opportunit(?:y|ies)|offer|role|position|job|path|direction)\b/,
  /\b(?:tak(?:e|ing)|pull(?:ing)?) back my (?:application|candidacy|candidature)\b|\b(?:cancel(?:ling)?|retract(?:ing)?|rescind(?:ing)?) my (?:application|candidacy|candidature|interview)\b/,
  /\b(?:application|candidacy|candidature|same)\b[^.!?]{0,30}\b(?:as|is|be|been) (?:withdrawn|cancelled|canceled)\b/,
  /\b(?:withdraw|withdrawing|bow(?:ing)? out|pull(?:ing)? out|drop(?:ping)? out|step(?:ping)? (?:back|aside|away)|back(?:ing)? out)\b(?: (?:of|from)\b|[.,!;]|$)/,
  /\bno longer (?:in need|available|interested|looking|able|pursuing|a candidate|considering|seeking|searching|in the market|want|need)\b|\bnot (?:\w+ )?interested (?:anymore|any more|in (?:going|proceeding|continuing|the|this)|to (?:proceed|continue|go))\b/,
  /\b(?:clos(?:e|ing)(?: out)?|end|ignore|disregard|delete|bin) my application\b|\bcancel (?:the|our|my) (?:interview|appointment|meeting)\b[^.!?]{0,40}\b(?:because|as|since|due)\b/,
  /\b(?:committed|employed|hired|appointed|signed|signed up|gone) (?:\w+ )?(?:elsewhere|somewhere else|to (?:a|another)|with another|at another)\b|\b(?:signed|accepted) (?:\w+ )?(?:an? )?(?:contract|job|offer|position) (?:with|at|from|in|by) (?:another|a different|an?other|my)\b/,
  /\b(?:me|my name|my application) out of (?:the|your) (?:running|race|process|pool|mix)\b|\b(?:take|cross|strike|remove|scratch) (?:me|my name) off\b/,
  /\b(?:successful|selected|placed|appointed|employed) elsewhere\b|\b(?:am|i'm|will be|be) (?:not|no longer) (?:continuing|proceeding|going ahead|taking part)\b|\bclose my (?:candidature|candidacy|profile|file)\b/,
  /\bso (?:i )?(?:will not|won't|shan't) be (?:attending|coming|needing)\b|\b(?:will not|won't|shan't|shall not) be (?:attending|coming)\b[^.!?]{0,40}\bafter all\b/,
  /\b(?:can't|cannot|can not|not able to|unable to) (?:do|take|start) (?:the|this|that) (?:job|work|role|position|trial|shift) (?:any ?more|any longer|after all|now)\b/,
  /\bstaying (?:put|where i am|with my (?:current|present))\b|\bi (?:do not|don't|will not|won't) (?:come|start)(?: any ?more| after all)?[.,!]?$/,
  /\bwon't be (?:\w+ )?(?:continuing|proceeding|pursuing|going (?:ahead|further|forward|any further|on)|moving forward|taking this)\b/,
  /\b(?:no longer|not) (?:to )?consider (?:me|my application|my candidacy)\b|\b(?:no longer|not) be (?:\w+ )?(?:continuing|proceeding|pursuing|going (?:ahead|further|forward|any further)|moving forward)\b/,
  /\bnot (?:in a position|able) to (?:continue|proceed|go ahead|go on)\b|\b(?:decided|choosing|chosen) (?:not to|against) (?:continu|proceed|pursu|mov|go|tak)\w{0,4}/,
  /\b(?:got|found|taken|accepted|started|landed|secured|joined|signed (?:with|for)|begun|have)(?: \w+)? (?:a |an )?(?:(?:other|another|different|new|full[- ]time|permanent|better) )?(?:job|work|position|role|post|place|company|firm|organi[sz]ation|employer|contract)\b(?= (?:now|already|elsewhere|somewhere|at|with|in|since|so|and|closer|nearer)|[.,!;)]|$)/,
  /\b(?:joined|decided (?:for|on)|chosen|gone with|going with|signed with) (?:another|a different|other) (?:\w+ )?(?:company|firm|organi[sz]ation|employer|job|role|position|school|hospital)\b/,
  /\b(?:sorted|fixed|set|settled|suited|signed)(?: \w+){0,3} (?:with|at|by) (?:another|a different|some other|an?other|somebody else|someone else)\b/,
  /\b(?:got|have|been|accepted|joined)\b[^.!?]{0,60}\b(?:another|other|different)\b[^.!?]{0,60}\b(?:will not|won't|wont|cannot|can't|cant|not be able to) (?:be )?(?:com(?:e|ing)|attend(?:ing)?|join(?:ing)?|appear(?:ing)?)\b/,
  /\b(?:decided|chosen|going) to (?:stay|remain) (?:put|where|with|at|in (?:my|our|the)|on)\b(?! (?:touch|contact|the (?:running|process|race|pool)))|\b(?:don't|do not|no longer|not) need (?:it|the job|this|a job|work) (?:anymore|any more|any longer)\b/,
);
const OTHERWISE = anyOf(
  /\b(?:do not|don't|not|never) (?:want|wish|intend|plan|going) to (?:withdraw|be removed)/,
  // "I should be grateful if you would no longer consider me" depends on nothing.
  /(?<!\b(?:grateful|appreciate(?: it)?|obliged|glad|kind|thankful|best) )\b(?:if|unless|whether|should) (?:you|the|my)\b|\b(?:if|unless|whether) i\b/,
  /\bconsidering withdraw|\bwould (?:not|n't|never) (?:want|like|wish) to withdraw/,
  // Past or present work is no withdrawal: "I have found work as a carer rewarding".
  /\b(?:previous|former|years?|experience|(?:work|job|role|position|experience|opportunit\w+|training) (?:\w+ ){0,3}offer(?:s|ed)?|offer(?:s|ed)? me (?:the|an?|valuable|great) (?:\w+ )?(?:chance|opportunity|insight|experience)|since i (?:last|applied|wrote|saw|was|started|left|qualified|graduated|moved))\b/,
  /\b(?:no|not|haven't|have not) (?:yet )?(?:found|got|accepted|taken) (?:another|a different|a new|any)\b/,
  // "I am no longer interested in my present field, so I apply here"
  /\b(?:my|current|present|previous|old) (?:field|employer|career(?! (?:goals?|plans?|path))|industry)\b/,
);

const OTHERWISE_SURELY = anyOf(OTHERWISE, KEEPS_AWAY_THEN);

/** Asking for another time is no withdrawal. */
const ASKS_ANOTHER_TIME =
  /\b(?:could|can|may|would|might|is it|happy to|like to|possible to) (?:we |you |i |it )?(?:\w+ )?(?:be )?(?:mov(?:e|ed)|reschedul\w*|postpon\w+|shift(?:ed)?|rearrang\w+)\b|\b(?:another|a different|an alternative|a later|a new) (?:day|date|time|slot)\b/i;

/** The user withdraws. */
export const withdrawal: KindReader = (mail) => {
  // After an offer it is a decline: decline.ts.
  if (mail.timeline?.stage === 'offer') return undefined;
  const outright = takesItBack(mail);
  if (outright) return { kind: 'withdrawal', because: outright, sure: true, outright: true };
  if (mail.opens || staysInterested(mail)) return undefined;
  const because = standing(mail, ASKS_ANOTHER_TIME) === undefined ? standing(mail, WITHDRAWS, OTHERWISE) : undefined;
  if (because === undefined) return undefined;
  // Who cancels a lunch or a test, and names no other job, may want the job all the same. We ask.
  const isSure = standing(mail, WITHDRAWS, OTHERWISE_SURELY) !== undefined;
  return { kind: 'withdrawal', because, sure: isSure };
};

const takesItBack = (mail: ReadableMail): string | undefined =>
  inSubject(mail, SUBJECT, NOT_BACK) ??
  inText(mail, TAKES_IT_BACK, NOT_BACK) ??
  (staysInterested(mail) ? undefined : inText(mail, STAYS_AWAY, NOT_AWAY));
