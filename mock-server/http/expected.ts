/** An error that says what to answer. Where in the code it arose tells nobody anything, so it does not spend time on finding that out. */
export class Expected extends Error {
  constructor(message: string) {
    const depth = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = depth;
  }
}
