// Stands in for body-parser in the bundle: express hands its four parsers on, and nothing here asks for one.
module.exports = {};
