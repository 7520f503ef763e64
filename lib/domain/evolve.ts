import type { TimelineEvent } from './events.ts';
import type { Timeline } from './timeline.ts';
export const evolve = (timeline: Timeline, _event: TimelineEvent): Timeline => timeline;
