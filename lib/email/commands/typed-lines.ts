/** The lines that a person typed, without quotes, signature and lines that a phone added. */
import { isCourtesy } from './plain-words.ts';

const maxTyped = 20_000;

// "Sent from my iPhone", "Get Outlook for Android", "Sent with Proton Mail", "Von meinem iPhone gesendet", "Envoyé de mon iPhone".
const ADDED =
  /^(?:sent (?:from|via|with|using) .{1,60}|get outlook for .{1,30}|(?:von meinem|gesendet (?:von|mit)) .{1,50}|envoyé (?:de|depuis|avec|à partir de) .{1,50}|enviado (?:desde|do|de) .{1,50}|inviato da .{1,50}|verzonden (?:vanaf|met) .{1,50}|yahoo mail.{0,60}|on the go)\.?$/i;

export const typedLines = (typed: string): readonly string[] =>
  (typed.slice(0, maxTyped).split(/^-- ?$/m, 1)[0] ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/[\u200b\ufeff]/g, '').trim())
    .filter((line) => !line.startsWith('>') && !ADDED.test(line));

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** A mail program may break one sentence into "I have not" and "done it yet". A line that is complete in itself begins a new one. */
export function joinBroken(lines: readonly string[], standsAlone: (line: string) => boolean): readonly string[] {
  return lines.reduce<string[]>((joined, line) => {
    const last = joined.at(-1);
    const goesOn = last && /[\p{L}\p{N}'’]$/u.test(last) && /^\p{Ll}\S*\s/u.test(line);
    const [firstWord = ''] = line.split(/[\s,]/, 1);
    if (goesOn && !isCourtesy(firstWord) && !standsAlone(line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    return joined;
  }, []);
}
