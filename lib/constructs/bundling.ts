/**
 * How each function becomes one file: for the construct, and for the tests that measure what it then is.
 * Not here: the functions as resources (functions.ts). Of the CDK types only, so that measuring a bundle needn't load it.
 */
import { join } from 'node:path';
import type { BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

const project = join(import.meta.dirname, '..', '..');

/** The file in functions/ that a function starts at. */
export const entryOf = (name: string): string => join(project, 'functions', `${name}.ts`);

export const bundling = {
  format: 'esm' as OutputFormat.ESM,
  target: 'node24',
  // Packages that publish both: their ES modules, of which esbuild leaves out what isn't used.
  mainFields: ['module', 'main'],
  minify: true,
  sourceMap: true,
  // The lines are named without it; with it the map is several times the code.
  sourcesContent: false,
  // The SDK too: Lambda's own is another version than the tested one, and slower to load from many files.
  externalModules: [],
  esbuildArgs: {
    // An ES module that imports Node's http makes it load all of undici as well, a fifth of the time that a start takes.
    '--alias:node:http': join(import.meta.dirname, 'bundled/http.cjs'),
    '--alias:node:https': join(import.meta.dirname, 'bundled/https.cjs'),
    '--alias:@aws-sdk/credential-provider-node': join(import.meta.dirname, 'bundled/credentials.ts'),
    '--alias:iconv-lite': join(import.meta.dirname, 'bundled/iconv-lite.ts'),
    '--alias:encoding-japanese': join(import.meta.dirname, 'bundled/encoding-japanese.ts'),
    '--alias:he': join(import.meta.dirname, 'bundled/he.ts'),
    // The MIME parser requires it and we import it: else it is there twice, with all that it needs.
    '--alias:html-to-text': join(project, 'node_modules/html-to-text/lib/html-to-text.mjs'),
  },
  // CommonJS packages inside an ES module call `require` for Node's own modules.
  banner: "import{createRequire as tactfulRequire}from'node:module';const require=tactfulRequire(import.meta.url);",
} satisfies BundlingOptions;
