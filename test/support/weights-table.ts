/** The table that the generators write and lib/email/weights.ts reads. */

/** Parses lines with a feature's name, a tab, and a weight in tenths for each class. */
export function weightsTable(lines: readonly string[]): { readonly names: string; readonly tenths: string } {
  const rows = lines.filter((line) => line !== '').map((line) => line.split('\t'));
  const bytes = rows.flatMap(([name, tenths = '']) =>
    tenths.split(' ').map((tenth) => {
      const value = Number(tenth);
      if (!Number.isInteger(value) || Math.abs(value) > 127) throw new Error(`The weight ${tenth} of "${name}" is no byte.`);
      return value;
    }),
  );
  return { names: rows.map(([name]) => name).join('\n'), tenths: Buffer.from(Int8Array.from(bytes)).toString('base64') };
}
