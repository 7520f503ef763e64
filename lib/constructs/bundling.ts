/**
 * How each function is bundled into one file, for the construct and for the tests that measure the bundle.
 * Not here: the functions as resources (functions.ts). Imports only types from the CDK, so that those tests needn't load it.
 */
import { join } from 'node:path';
import type { BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

const project = join(import.meta.dirname, '..', '..');

/** The file in functions/ with a function's entry point. */
export const entryOf = (name: string): string => join(project, 'functions', `${name}.ts`);

export const bundling = {
  format: 'esm' as OutputFormat.ESM,
  target: 'node24',
  // If a package publishes both, its ES modules: esbuild leaves out their unused parts.
  mainFields: ['module', 'main'],
  minify: true,
  sourceMap: true,
  // Stack traces need only line numbers. With the sources, the map is several times the size of the code.
  sourcesContent: false,
  // The SDK is bundled too: Lambda's own is not the version that we test, and its many files load more slowly.
  externalModules: [],
  esbuildArgs: {
    // If an ES module imports Node's http, Node also loads all of undici, which takes a fifth of the start-up time.
    '--alias:node:http': join(import.meta.dirname, 'bundled/http.cjs'),
    '--alias:node:https': join(import.meta.dirname, 'bundled/https.cjs'),
    // The same of Node's util, which has a dozen parts that nobody asks for.
    '--alias:node:util': join(import.meta.dirname, 'bundled/util.cjs'),
    '--alias:@aws-sdk/credential-provider-node': join(import.meta.dirname, 'bundled/credentials.ts'),
    '--alias:iconv-lite': join(import.meta.dirname, 'bundled/iconv-lite.ts'),
    '--alias:encoding-japanese': join(import.meta.dirname, 'bundled/encoding-japanese.ts'),
    '--alias:he': join(import.meta.dirname, 'bundled/he.ts'),
    '--alias:html-to-text': join(import.meta.dirname, 'bundled/html-to-text.cjs'),
    '--alias:ical-generator': join(import.meta.dirname, 'bundled/ical-generator.cjs'),
    '--alias:ical.js': join(import.meta.dirname, 'bundled/ical.cjs'),
    '--alias:linkify-it': join(import.meta.dirname, 'bundled/linkify-it.cjs'),
    '--alias:tlds': join(import.meta.dirname, 'bundled/tlds.cjs'),
  },
  // CommonJS packages inside an ES module call `require` for Node's own modules.
  banner: "import{createRequire as tactfulRequire}from'node:module';const require=tactfulRequire(import.meta.url);",
} satisfies BundlingOptions;
