/**
 * An error as a log may show it: its name, its place, and its message with addresses masked, because a library's message may contain some.
 */
export function errorFacts(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: masked(String(error)) };
  return {
    name: error.name,
    message: masked(error.message),
    ...('code' in error ? { code: masked(String(error.code)) } : {}),
    // Only the places: the first lines of a stack repeat the message.
    stack: (error.stack ?? '')
      .split('\n')
      .filter((place) => /^\s+at /.test(place))
      .slice(0, 8),
    ...(error.cause === undefined ? {} : { cause: errorFacts(error.cause) }),
  };
}

const masked = (text: string): string => text.slice(0, 500).replace(/[^\s<>@"]{1,64}@[^\s<>@"]{1,255}/g, '<address>');
