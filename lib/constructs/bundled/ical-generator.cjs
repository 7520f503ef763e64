// ical-generator, loaded when the first mail with a calendar is written: few have one.
module.exports = (data) => require('../../../node_modules/ical-generator/dist/index.cjs').default(data);
