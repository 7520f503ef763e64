/** Sentences of ordinary employers, written before anybody tried how they are read. Those that are still not read are left out. */
export interface Lot {
  /** When they were sent, in the writer's zone. */
  readonly sent: string;
  readonly promises: readonly (readonly [text: string, promise: string])[];
  readonly harmless: readonly string[];
}
