/** How a function becomes one file: by the esbuild of the project, on this machine, without docker or network. */
import { type BundlingOptions, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';

export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  // The SDK of the runtime changes without us; the one in the bundle is the one that was tested.
  externalModules: [],
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true, // errors are told apart by their names
  sourceMap: true,
  sourceMapMode: SourceMapMode.DEFAULT,
  sourcesContent: false,
  // CommonJS packages ask for Node's own modules by `require`, which ESM does not have.
  banner: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
};
