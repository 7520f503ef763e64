// Node's own, without the wrapping as an ES module (bundling.ts).
module.exports = process.getBuiltinModule('node:util');
