/** Several patterns as one that ignores case: a list with one way of speaking a line grows more easily than one long pattern. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'i');
