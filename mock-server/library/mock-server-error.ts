/** What a mock server was asked to do and cannot: the message says what was wrong and what there is instead. */
export class MockServerError extends Error {
  override readonly name: string = 'MockServerError';
  /** The code by which the control API knows it, e.g. `unknown_script`, `call_over`, `destination_refused`, `bad_request`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
