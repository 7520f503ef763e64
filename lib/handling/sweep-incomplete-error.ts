export class SweepIncompleteError extends AggregateError {
  override readonly name = 'SweepIncompleteError';
  constructor(failures: readonly unknown[], { overdue, woken }: { readonly overdue: number; readonly woken: number }) {
    super(
      failures,
      `${failures.length} failed of ${overdue} overdue timelines and ${woken} due users; the others were handled. Each is named in the log before this.`,
    );
  }
}
