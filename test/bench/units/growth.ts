/**
 * `npm run bench -- growth`: draws docs/images/cost-growth.svg, which shows how many units a tracked mail and a reminder consume together,
 * by the timeline's number of events and the user's number of timelines. Prints the points, and the units of an answer after many answers.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../table.ts';
import { answerUnits } from './answer-units.ts';
import { measureRequests } from './requests.ts';

const sizes = [2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];
/** The answers of a user who writes every day for years. */
const mostAnswers = 10_000;
const image = join(import.meta.dirname, '../../../docs/images/cost-growth.svg');

interface Line {
  readonly name: string;
  readonly color: string;
  readonly units: readonly number[];
}

export async function growth(): Promise<string> {
  const units = async (grown: Parameters<typeof measureRequests>[0]): Promise<number> => {
    const measured = await measureRequests(grown);
    return ['mail in a known conversation', 'reminder']
      .map((name) => measured.get(name))
      .reduce((sum, consumed) => sum + (consumed?.read ?? 0) + (consumed?.write ?? 0) + (consumed?.index ?? 0), 0);
  };
  const ofEvents: number[] = [];
  const ofTimelines: number[] = [];
  for (const size of sizes) {
    ofEvents.push(await units({ events: size, timelines: 1 }));
    ofTimelines.push(await units({ events: 0, timelines: size }));
  }
  writeFileSync(
    image,
    plot([
      { name: 'events of the timeline', color: '#0a58ca', units: ofEvents },
      { name: 'timelines of the user', color: '#b02a37', units: ofTimelines },
    ]),
  );
  const ofAnswers = await answerUnits([...sizes, mostAnswers]);
  const rows = [...sizes, mostAnswers].map((size, index) =>
    [size, ofEvents[index] ?? '', ofTimelines[index] ?? '', ofAnswers[index] ?? ''].map(String),
  );
  return markdownTable(['units of a mail and its reminder at', 'so many events', 'so many timelines', 'of an answer after so many'], rows);
}

const box = { left: 56, top: 40, width: 560, height: 260 } as const;

function plot(lines: readonly Line[]): string {
  const most = Math.ceil(Math.max(...lines.flatMap(({ units }) => units)) / 25) * 25;
  const [first = 1, last = 1] = [sizes[0], sizes.at(-1)];
  const x = (size: number): number => round(box.left + (Math.log(size / first) / Math.log(last / first)) * box.width);
  const y = (units: number): number => round(box.top + box.height * (1 - units / most));
  const ticks = Array.from({ length: 6 }, (_, index) => (index * most) / 5);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 352" role="img" font-family="Helvetica,Arial,sans-serif" font-size="12">',
    '<title>Read and write units of a tracked mail and its reminder, by the number of events of the timeline</title>',
    '<rect width="640" height="352" fill="#ffffff"/>',
    '<text x="56" y="22" font-size="14">Read and write units of a tracked mail and its reminder</text>',
    ...ticks.map(
      (tick) =>
        `<path d="M${box.left} ${y(tick)}h${box.width}" stroke="#dddddd"/><text x="48" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    ),
    ...sizes.map((size) => `<text x="${x(size)}" y="${box.top + box.height + 18}" text-anchor="middle">${size}</text>`),
    ...lines.flatMap(({ name, color, units }, index) => [
      `<polyline fill="none" stroke="${color}" stroke-width="2" points="${units.map((each, at) => `${x(sizes[at] ?? first)},${y(each)}`).join(' ')}"/>`,
      `<text x="${box.left + index * 220}" y="342" fill="${color}">${name}</text>`,
    ]),
    '</svg>',
    '',
  ].join('\n');
}

const round = (value: number): number => Math.round(value * 10) / 10;
