/** The internal parts of dynalite 4.0.0 that embedded-dynamodb.ts uses. It ships no types. */
declare module 'dynalite/db/index.js' {
  export interface DynaliteStore {
    readonly db: {
      open(): Promise<void>;
      close(): Promise<void>;
      batch(entries: readonly { type: 'put'; key: string; value: unknown }[]): Promise<void>;
      /** `(key, done)`; or `(key, options)`, which returns a promise. */
      get(key: string, ...rest: readonly unknown[]): unknown;
      /** Undefined if there is none. */
      getSync(key: string): unknown;
      values(): { close(): Promise<void> };
      iterator(): AsyncIterable<readonly [key: string, value: unknown]>;
    };
    /** `(name, done)`, or `(name, checkStatus, done)`. */
    getTable(name: string, ...rest: readonly unknown[]): void;
  }
  const db: {
    /** Without a `path`: in memory. */
    create(options: { path?: string; createTableMs: number }): DynaliteStore;
  };
  export default db;
}

declare module 'dynalite/validations/index.js' {
  const validations: {
    checkTypes(request: unknown, types: unknown): unknown;
    /** Throws an error with `statusCode` and `body`, DynamoDB's answer. */
    checkValidations(request: unknown, types: unknown, custom: unknown, store: unknown): void;
  };
  export default validations;
}
