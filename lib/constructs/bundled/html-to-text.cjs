// html-to-text, loaded and compiled when the first HTML mail is met: most job mail is text, and it is a sixth of what a first mail waits for.
const load = () => require('../../../node_modules/html-to-text/lib/html-to-text.mjs');

exports.compile = (options) => {
  let convert;
  return (html) => {
    convert ??= load().compile(options);
    return convert(html);
  };
};
