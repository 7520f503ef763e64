/** A fact as the user would type it today: "interview nov 5 15:00". Days are dates, since a link may be tapped days later. */
import type { Temporal } from 'temporal-polyfill';
import type { Command } from '../../../domain/commands.ts';
import { monthBeginnings } from '../../dates/day-words.ts';

/** Null: it is no fact about a conversation that has just begun. */
export function typedFact(command: Command): string | null {
  switch (command.type) {
    case 'SetInterview':
      return `interview ${typedDay(command.date)}${command.time === null ? '' : ` ${command.time.toString({ smallestUnit: 'minute' })}`}`;
    case 'ReportMeeting':
      return 'met';
    case 'SetAssessment':
      return command.dueOn === null ? null : `assessment by ${typedDay(command.dueOn)}`;
    case 'ReportOutcome': {
      const { outcome, decideBy } = command;
      const word = outcome.replaceAll('-', ' ');
      return outcome === 'offer' && decideBy !== null ? `offer by ${typedDay(decideBy)}` : word;
    }
    case 'ReportReply': {
      const [promise] = command.promises;
      return promise?.type === 'until' && promise.date !== null ? `heard, they decide by ${typedDay(promise.date)}` : 'heard';
    }
    case 'ReportContact':
      return command.how === 'in-person' ? null : command.how;
    case 'AddNote':
      return `note ${command.text}`;
    default:
      return null;
  }
}

export const typedDay = (date: Temporal.PlainDate): string => `${monthBeginnings[date.month - 1]} ${date.day}`;
