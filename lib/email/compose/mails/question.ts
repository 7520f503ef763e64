/** A question back, with a tap for each reading. Nothing was changed. */
import type { StepName } from '../../../domain/etiquette.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import { bareSubject } from '../../quoting/subject-prefix.ts';
import { candidateLabel, questionWords } from '../../wording/answers/questions.ts';
import { stopOthersWords } from '../../wording/answers/stop-others.ts';
import type { MailFacts, Matter, Question, TimelineFacts } from '../../wording/facts.ts';
import { clean, clip, namesOf, noNames } from '../../wording/names.ts';
import { whatComes } from '../../wording/reminders/coming.ts';
import { subjects } from '../../wording/shared.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Answer, Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { actionWords } from '../reminders/audience.ts';

export function composeQuestion(facts: MailFacts | TimelineFacts, question: Question): OutgoingMail {
  const names = 'timeline' in facts ? namesOf(facts.timeline) : null;
  const { lead, tap, answers } = asked(facts, question, names ?? noNames);
  const choices: readonly Block[] = answers.length === 0 ? [] : [{ type: 'answers', lead: tap, answers }];
  return outgoing(facts, {
    kind: 'question',
    subject: subjects.question(names),
    preheader: questionWords.preheader,
    blocks: [
      { type: 'paragraph', text: lead, tone: 'lead' },
      { type: 'quote', text: clip(question.line, 200) },
      ...choices,
      { type: 'paragraph', text: questionWords.otherwise, tone: 'quiet' },
    ],
  });
}

/** The answer to "ghosted": what comes next as planned, and what to say otherwise. `taps`: typed words. */
export function composeNoNews(facts: TimelineFacts, next: NextStep, taps: readonly string[]): OutgoingMail {
  const names = namesOf(facts.timeline);
  const comes = next.action === 'none' ? questionWords.noMore : whatComes(next, actionWords(facts, next), readerOf(facts));
  return outgoing(facts, {
    kind: 'question',
    subject: subjects.whatComes(names),
    preheader: comes,
    blocks: [
      { type: 'paragraph', text: questionWords.noNews(names.them), tone: 'lead' },
      { type: 'paragraph', text: comes },
      {
        type: 'answers',
        lead: questionWords.noNewsTap,
        answers: taps.map((word) => answerLink(facts, word, candidateLabel(word, names, lastStep(facts)))),
      },
    ],
  });
}

/** The answer to "should I stop?": what comes next as planned, and the likeliest words. `taps`: typed words. */
export function composeNextAsked(facts: TimelineFacts, next: NextStep, taps: readonly string[]): OutgoingMail {
  const names = namesOf(facts.timeline);
  const comes = next.action === 'none' ? questionWords.noMore : whatComes(next, actionWords(facts, next), readerOf(facts));
  return outgoing(facts, {
    kind: 'answer',
    subject: subjects.whatComes(names),
    preheader: comes,
    blocks: [
      { type: 'paragraph', text: comes, tone: 'lead' },
      ...(next.action === 'none' ? [] : [{ type: 'paragraph', text: questionWords.untilThen } as const]),
      {
        type: 'answers',
        lead: questionWords.nextTap,
        answers: taps.map((word) => answerLink(facts, word, candidateLabel(word, names, lastStep(facts)))),
      },
    ],
  });
}

/** What `done` would be about. */
const lastStep = (facts: MailFacts | TimelineFacts): StepName | null =>
  'timeline' in facts ? (facts.timeline.lastReminder?.step ?? null) : null;

interface Asked {
  readonly lead: string;
  readonly tap: string;
  readonly answers: readonly Answer[];
}

function asked(facts: MailFacts, question: Question, names: typeof noNames): Asked {
  switch (question.type) {
    case 'unclear':
      return unclear(facts, 'timeline' in facts ? question.candidates : withoutBareStop(question.candidates), names);
    case 'not-tracked':
      return {
        lead: questionWords.notTracked(question.name),
        tap: question.here === null ? questionWords.notTrackedTap : questionWords.hereOrElsewhereTap,
        answers: [
          ...(question.here === null ? [] : [question.here]).map(({ timeline, replyAddress, says }) =>
            answerLink({ ...facts, replyAddress }, says, questionWords.theirsSay(namesOf(timeline).label, says)),
          ),
          ...question.candidates.map((word) => answerLink(facts, word, questionWords.notTrackedLabel(word, question.name))),
        ],
      };
    case 'which-timeline':
      return {
        lead: questionWords.which,
        tap: questionWords.whichTap,
        answers: labelled(question.choices).map(({ label, replyAddress }) =>
          answerLink(
            { ...facts, replyAddress },
            question.says ?? clip(question.line, 200),
            question.says === undefined ? label : questionWords.theirsSay(label, question.says),
          ),
        ),
      };
    case 'who-wrote':
    case 'which-of-theirs':
    case 'which-of-mine':
      return {
        lead: leadOfTheirs(question),
        tap: questionWords.theirsTap,
        answers: labelled(question.choices).map(({ label, replyAddress }) =>
          answerLink({ ...facts, replyAddress }, question.says, questionWords.theirsSay(label, question.says)),
        ),
      };
    case 'ended-which': {
      const { ended, isTracked, choices } = question;
      const name = clip(question.name, 60);
      return {
        lead: isTracked ? questionWords.endedWhich[ended](name) : questionWords.endedNone[ended](name),
        tap: isTracked ? questionWords.theirsTap : questionWords.endedTap,
        answers: labelled(choices).map(({ label, replyAddress }) =>
          answerLink({ ...facts, replyAddress }, ended, questionWords.theirsSay(label, ended)),
        ),
      };
    }
    case 'whose-no':
      return {
        lead: questionWords.whoseNo,
        tap: questionWords.endedTap,
        answers: question.choices.map(({ timeline, replyAddress }) =>
          answerLink({ ...facts, replyAddress }, 'rejected', questionWords.theirsSay(namesOf(timeline).label, 'rejected')),
        ),
      };
    case 'which-company':
      return { lead: questionWords.whichCompany, tap: questionWords.whichTap, answers: [] };
    case 'which-number':
      return {
        lead: questionWords.number,
        tap: questionWords.whichTap,
        answers: labelled(question.items).map(({ label }, index) =>
          answerLink(facts, `${index + 1} ${clip(question.line, 200)}`, `${index + 1}. ${label}`),
        ),
      };
    case 'has-left':
      return hasLeft(facts, question);
    case 'what-they-said':
      return {
        lead: question.unsure === 'maybe-no' ? questionWords.maybeNo(names.them) : questionWords.anotherLanguage(names.them),
        tap: questionWords.theirTap,
        answers: questionWords.theirTaps.map(({ word, label }) => answerLink(facts, word, label(names.them))),
      };
  }
}

function leadOfTheirs(question: Extract<Question, { readonly type: 'who-wrote' | 'which-of-theirs' | 'which-of-mine' }>): string {
  if (question.type === 'which-of-mine') return questionWords.mine(clip(question.name, 60));
  if (question.type === 'which-of-theirs') return questionWords.theirs;
  return question.choices.length === 0 ? questionWords.whoWroteNone : questionWords.whoWrote;
}

/** Each under a label that no other has: two of one person are told apart by their subjects. */
function labelled<T extends Matter>(choices: readonly T[]): readonly (T & { readonly label: string })[] {
  const labels = choices.map(({ timeline }) => namesOf(timeline).label);
  return choices.map((choice, index) => {
    const label = labels[index] ?? '';
    const subject = clip(clean(bareSubject(choice.timeline.subject)), 50);
    const isAlone = labels.filter((other) => other === label).length === 1;
    return { ...choice, label: isAlone || subject === '' ? label : `${label} (${subject})` };
  });
}

/** The contact is one tap away where the address is known; without it, the words to type are shown. */
function hasLeft(facts: MailFacts, { who, successor }: Extract<Question, { readonly type: 'has-left' }>): Asked {
  const { name = null, address = null } = successor ?? {};
  const contact =
    address === null
      ? []
      : [answerLink(facts, `contact ${name === null ? '' : `${name} `}${address}`, questionWords.writeTo(name ?? address))];
  const stop = 'timeline' in facts ? [answerLink(facts, 'stop', questionWords.stopHere)] : [];
  return {
    lead: questionWords.hasLeft(who),
    tap: address === null ? questionWords.addressOf(name) : questionWords.hasLeftTap,
    answers: [...contact, ...stop],
  };
}

/** Without a timeline a bare `stop` would end everything. The user can say `stop all` for that. */
function withoutBareStop(candidates: readonly string[]): readonly string[] {
  const others = candidates.filter((word) => word !== 'stop');
  return others.length === 0 && candidates.length > 0 ? ['stop all'] : others;
}

function unclear(facts: MailFacts, candidates: readonly string[], names: typeof noNames): Asked {
  const [only, ...others] = candidates;
  const isNearMiss = only !== undefined && others.length === 0 && only !== 'interview';
  return {
    lead: isNearMiss ? questionWords.nearMiss(only) : questionWords.unclear,
    tap: isNearMiss ? questionWords.nearMissTap : questionWords.choose,
    answers: candidates.map((word) => answerLink(facts, word, stopOthersLabel(word) ?? candidateLabel(word, names, lastStep(facts)))),
  };
}

/** The only question whose taps are yes and no. */
const stopOthersLabel = (word: string): string | null => (word === 'yes' ? stopOthersWords.yes : word === 'no' ? stopOthersWords.no : null);
