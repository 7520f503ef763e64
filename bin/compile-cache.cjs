// Loaded before `npm start`: Node keeps the compiled code, so that the next start takes half the time. Beside the packages, since whoever can
// write there can change the code anyway. Where it can't be written, Node compiles as ever.
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

enableCompileCache?.(join(__dirname, '../node_modules/.cache/tactful'));
