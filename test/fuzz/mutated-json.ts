/** A JSON value with one defect, anywhere. */
import * as fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const anyOddValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    '',
    0,
    -1,
    1e21,
    0.5,
    true,
    [],
    {},
    'x'.repeat(3_000),
    '2026-13-01',
    '2026-11-03T07:12:00Z',
    '__proto__',
    'a#b',
    '\u0000\r\n',
    [[]],
    [null],
    { __proto__: 1 },
  ),
  fc.string({ maxLength: 20 }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

type Place = readonly (string | number)[];

export function anyMutationOf(value: Json): fc.Arbitrary<Json> {
  const places = placesIn(value);
  const place = fc.constantFrom(...places);
  return fc.oneof(
    fc.tuple(place, anyOddValue).map(([at, odd]) => changed(value, at, () => odd)),
    place.map((at) => changed(value, at, () => undefined)),
    place.map((at) => changed(value, at, (old) => (Array.isArray(old) ? [...old, ...old] : [old]))),
    fc.tuple(place, place).map(([at, from]) => changed(value, at, () => valueAt(value, from))),
  );
}

function placesIn(value: Json, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...at, Array.isArray(value) ? Number(name) : name]))];
}

const valueAt = (value: Json, [name, ...rest]: Place): Json =>
  name === undefined || typeof value !== 'object' || value === null ? value : valueAt((value as Record<string, Json>)[name] ?? null, rest);

/** Undefined: the value is removed. */
function changed(value: Json, [name, ...rest]: Place, change: (old: Json) => Json | undefined): Json {
  if (name === undefined) return change(value) ?? null;
  if (Array.isArray(value)) return value.flatMap((inner, index) => (index === name ? kept(inner, rest, change) : [inner]));
  const entries = Object.entries(value as { [name: string]: Json });
  return Object.fromEntries(
    entries.flatMap(([key, inner]) => (key === name ? kept(inner, rest, change).map((each) => [key, each]) : [[key, inner]])),
  );
}

function kept(value: Json, rest: Place, change: (old: Json) => Json | undefined): Json[] {
  if (rest.length > 0) return [changed(value, rest, change)];
  const result = change(value);
  return result === undefined ? [] : [result];
}
