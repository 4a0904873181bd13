/** What the visitor of the command line is told, and how the programme ends: 1 it could not, 2 it was called wrongly. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
