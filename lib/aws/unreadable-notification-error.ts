interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export class UnreadableNotificationError extends Error {
  override readonly name = 'UnreadableNotificationError';
  constructor(deliveryId: string, issues: readonly Issue[]) {
    const wrong = issues.map(({ path, message }) => `${path.length === 0 ? 'it' : path.join('.')}: ${message}`).join('; ');
    super(
      `The notification ${deliveryId} is not as SES writes it (${wrong}). Nothing was done with it; it is parked as a dead letter. If SES changed its shape, mend the schema and redrive.`,
    );
  }
}
