import type { TimelineId } from './words.ts';

export class TimelineMovedError extends Error {
  override readonly name = 'TimelineMovedError';
  constructor(timelineId: TimelineId) {
    super(`Timeline ${timelineId} got another commit after it was loaded. Nothing was sent; load it and decide again.`);
  }
}
