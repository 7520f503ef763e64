/**
 * A timeline as a picture along time: what happened, today, and what comes next. Positions are in per cent, so that it fits any width while
 * marks and letters keep their size. Hidden from screen readers: the list beside it (event-list.ts) is its text version.
 */
import type { ShownTimeline } from '../../http/page-view.ts';
import { type Html, html } from '../html.ts';
import { dateAt, epochOf, type TimeFrame } from '../when.ts';
import { eventWords, type Side } from './event-words.ts';
import { leftX, rightX, type Scale, scaleOf } from './picture-scale.ts';

/** `row` has no room for letters; it is for tables. */
export type PictureSize = 'full' | 'row';

/** `closest`: nearer than this many per cent, one mark would cover the other on a phone, so they are stacked. Our choice, by trying it. */
const sizes = {
  full: { lanes: 4, laneHeight: 18, letters: 20, closest: 4.5 },
  row: { lanes: 2, laneHeight: 13, letters: 0, closest: 8 },
} as const;

export function timelinePicture(timeline: ShownTimeline, frame: TimeFrame, size: PictureSize): Html {
  const { laneHeight, letters } = sizes[size];
  const scale = scaleOf(timeline, frame.now.epochMilliseconds);
  const marks = marksOf(timeline, frame, scale, size);
  const axis = letters + (1 + Math.max(0, ...marks.map(({ lane }) => lane))) * laneHeight - 4;
  return html`<svg class="picture" width="100%" height="${axis + 12 + letters}" aria-hidden="true" focusable="false">
${axisLines(scale, axis, letters)}
${marks.map(({ shape, x, lane }) => html`<svg x="${percent(x)}" y="${axis - lane * laneHeight}" overflow="visible">${shapes[shape]}</svg>`)}
${letters > 0 && lettering(scale, frame, axis + 26)}
</svg>`;
}

/** The same shape beside the words of the list, so that the list is the picture's legend. */
export const legendMark = (shape: Shape): Html =>
  html`<svg class="mark-icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[shape]}</svg>`;

type Shape = Side | 'next';

/** Distinguished by shape; colour only helps. */
const shapes: Readonly<Record<Shape, Html>> = {
  you: html`<circle class="mark you" r="6"/>`,
  they: html`<path class="mark they" d="M0-7.5 7.5 0 0 7.5-7.5 0Z"/>`,
  tactful: html`<rect class="mark tactful" x="-5.5" y="-5.5" width="11" height="11" rx="2"/>`,
  plan: html`<path class="mark plan" d="M0-5.5 5.5 4.5H-5.5Z"/>`,
  next: html`<circle class="mark next" r="5.5"/>`,
};

interface Mark {
  readonly shape: Shape;
  readonly x: number;
  /** The number of the lane, counted upwards from the axis. */
  readonly lane: number;
}

function marksOf(timeline: ShownTimeline, frame: TimeFrame, { x }: Scale, size: PictureSize): readonly Mark[] {
  const { closest, lanes } = sizes[size];
  const { dueAt } = timeline.nextStep;
  const wanted: { readonly shape: Shape; readonly x: number }[] = timeline.events.map((event) => ({
    shape: eventWords(event, frame, timeline).side,
    x: x(epochOf(event.at)),
  }));
  if (dueAt !== null) wanted.push({ shape: 'next', x: x(epochOf(dueAt)) });
  const lastIn: number[] = []; // for each lane, the position of its last mark
  return wanted
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const free = lastIn.findIndex((last) => mark.x - last >= closest);
      const lane = Math.min(free === -1 ? lastIn.length : free, lanes - 1);
      lastIn[lane] = mark.x;
      return { ...mark, lane };
    });
}

function axisLines({ nowX, x, lastAt }: Scale, y: number, top: number): Html {
  const end = percent(x(lastAt));
  if (nowX === null) return html`<line class="axis" x1="${percent(leftX)}" x2="${end}" y1="${y}" y2="${y}"/>`;
  const now = percent(nowX);
  return html`<line class="axis" x1="${percent(leftX)}" x2="${now}" y1="${y}" y2="${y}"/>
<line class="axis ahead" x1="${now}" x2="${end}" y1="${y}" y2="${y}"/>
<line class="now" x1="${now}" x2="${now}" y1="${top}" y2="${y + 6}"/>`;
}

function lettering({ nowX, firstAt, lastAt }: Scale, frame: TimeFrame, y: number): Html {
  return html`<text x="0" y="${y}">${dateAt(firstAt, frame)}</text>
${lastAt > firstAt && html`<text x="100%" y="${y}" text-anchor="end">${dateAt(lastAt, frame)}</text>`}
${nowX !== null && html`<text class="now-text" x="${percent(nowX)}" y="13" text-anchor="${anchorAt(nowX)}">today</text>`}`;
}

const anchorAt = (x: number): string => (x < leftX + 5 ? 'start' : x > rightX - 5 ? 'end' : 'middle');
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The meaning of each shape, in one line. */
export const pictureLegend = html`<p class="legend"><span class="visually-hidden">In the pictures:</span>
${(
  [
    ['you', 'you'],
    ['they', 'they'],
    ['tactful', 'Tactful'],
    ['plan', 'your wish'],
    ['next', 'comes next'],
  ] as const
).map(([shape, words]) => html`<span>${legendMark(shape)} ${words}</span> `)}</p>`;
