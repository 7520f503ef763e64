/**
 * Made when it is first needed, not when a function starts. For patterns with classes of Unicode, such as \p{Lu}: V8 takes a quarter of a
 * millisecond to read each, and most mails need none of them.
 */
export function whenNeeded<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
