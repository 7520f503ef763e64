// Before `npm start`: says what is missing in a clone where nothing was installed yet. A file that any Node can read.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

if (!existsSync(join(__dirname, '../node_modules/temporal-polyfill'))) {
  console.error('The packages are not installed yet. Run this first:\n\n  npm ci\n');
  process.exit(1);
}
