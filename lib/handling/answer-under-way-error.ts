/** Two deliveries of one mail at once: this one waits, and learns when it comes again whether the other got through. */
export class AnswerUnderWayError extends Error {
  override readonly name = 'AnswerUnderWayError';
  constructor(mailId: string) {
    super(`Our mail ${mailId} is being sent by another delivery of the same mail. Nothing was sent by this one; deliver it again.`);
  }
}
