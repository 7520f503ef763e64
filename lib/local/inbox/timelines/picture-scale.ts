/** Where a point in time is on the picture's axis, in per cent of the width. */
import type { TimelineView } from '../../http/json-interface.ts';
import { epochOf } from '../when.ts';

export interface Scale {
  readonly firstAt: number;
  readonly lastAt: number;
  /** Null if the timeline is closed: continued silence then means nothing. */
  readonly nowX: number | null;
  readonly x: (epochMilliseconds: number) => number;
}

/** Marks at the ends must not be cut off by the picture's edge. */
export const leftX = 3;
export const rightX = 97;

/** From the first event to the next step, or to today. */
export function scaleOf({ events, nextStep, status }: TimelineView, nowAt: number): Scale {
  const due = nextStep.dueAt === null ? [] : [epochOf(nextStep.dueAt)];
  const points = [...events.map(({ at }) => epochOf(at)), ...due, ...(status === 'active' || events.length === 0 ? [nowAt] : [])];
  const firstAt = Math.min(...points);
  const lastAt = Math.max(...points);
  const x = (at: number): number => (lastAt === firstAt ? leftX : leftX + ((at - firstAt) / (lastAt - firstAt)) * (rightX - leftX));
  return { firstAt, lastAt, nowX: status === 'active' ? x(nowAt) : null, x };
}
