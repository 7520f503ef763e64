// In place of tlds, which only linkify-it would ask for (linkify-it.cjs).
module.exports = [];
