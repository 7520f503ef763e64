/** A function's bundle as the stack deploys it, and what it is made of. */
import { build } from 'esbuild';
import { bundling, entryOf } from '../../lib/constructs/bundling.ts';

export interface Bundle {
  readonly code: Uint8Array;
  readonly mapBytes: number;
  /** Every file that left something in it, with how many bytes. */
  readonly inputs: ReadonlyMap<string, number>;
}

export const bundleFunction = (name: string): Promise<Bundle> => bundle({ entryPoints: [entryOf(name)] });

/** Of a source text instead, with the same options. */
export const bundleText = (contents: string): Promise<Bundle> =>
  bundle({ stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' } });

async function bundle(
  what: { readonly entryPoints: string[] } | { readonly stdin: { contents: string; resolveDir: string; loader: 'ts' } },
) {
  const { format, target, mainFields, minify, sourceMap, sourcesContent, externalModules, banner } = bundling;
  const { outputFiles, metafile } = await build({
    ...what,
    outfile: 'index.mjs',
    bundle: true,
    platform: 'node',
    format,
    target,
    mainFields,
    minify,
    sourcemap: sourceMap,
    sourcesContent,
    external: externalModules,
    banner: { js: banner },
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles.find(({ path }) => path.endsWith('.mjs'))?.contents ?? new Uint8Array();
  const map = outputFiles.find(({ path }) => path.endsWith('.map'))?.contents ?? new Uint8Array();
  const inputs = Object.entries(metafile.outputs)
    .filter(([path]) => path.endsWith('.mjs'))
    .flatMap(([, output]) => Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const));
  return { code, mapBytes: map.length, inputs: new Map(inputs.filter(([, bytes]) => bytes > 0)) };
}
