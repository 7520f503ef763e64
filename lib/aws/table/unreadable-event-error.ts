interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
  constructor(eventId: string, issues: readonly Issue[]) {
    const wrong = issues.map(({ path, message }) => `${path.length === 0 ? 'it' : path.join('.')}: ${message}`).join('; ');
    super(
      `The event ${eventId} does not have the documented shape (${wrong}). Nothing was done with it; it becomes a dead letter. If AWS changed the shape, fix the schema and redrive it.`,
    );
  }
}
