/** A function's bundle as the stack deploys it, and its contents. */
import { type BuildOptions, build } from 'esbuild';
import { bundling, entryOf } from '../../lib/constructs/bundling.ts';

export interface Bundle {
  readonly code: Uint8Array;
  /** Every file that is part of it, with its size in bytes. */
  readonly inputs: ReadonlyMap<string, number>;
}

const { format, target, mainFields, minify, sourceMap, sourcesContent, externalModules, esbuildArgs, banner } = bundling;

export const bundleFunction = (name: string): Promise<Bundle> => bundle({ entryPoints: [entryOf(name)], alias });

/** Bundles a source text instead, with the same options. `plain`: without the options that shorten the start. */
export const bundleText = (contents: string, { plain = false } = {}): Promise<Bundle> =>
  bundle({ stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' }, ...(plain ? {} : { alias }) });

/** The aliases from esbuild's command line. */
const alias = Object.fromEntries(Object.entries(esbuildArgs).map(([name, value]) => [name.replace('--alias:', ''), value]));

async function bundle(what: BuildOptions): Promise<Bundle> {
  const { outputFiles = [], metafile } = await build({
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
  const inputs = Object.entries(metafile?.outputs ?? {})
    .filter(([path]) => path.endsWith('.mjs'))
    .flatMap(([, output]) => Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const));
  return { code, inputs: new Map(inputs.filter(([, bytes]) => bytes > 0)) };
}
