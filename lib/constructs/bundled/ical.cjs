// ical.js, loaded when the first invitation with a calendar is met: few mails have one.
const load = () => require('../../../node_modules/ical.js/dist/ical.js').default;

for (const name of ['Component', 'Duration', 'Time', 'Timezone', 'parse'])
  Object.defineProperty(exports, name, { get: () => load()[name] });
