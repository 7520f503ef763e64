export class SweepIncompleteError extends AggregateError {
  override readonly name = 'SweepIncompleteError';
  constructor(failures: readonly unknown[], overdue: number) {
    super(
      failures,
      `${failures.length} of ${overdue} overdue timelines failed; the others were handled. Each is named in the log before this.`,
    );
  }
}
