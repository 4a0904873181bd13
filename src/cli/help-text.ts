/** What `--help` prints. */
export const HELP_TEXT = `token-cost-elements usage <file…|-> [options]

What a log of LLM calls cost, what it would have cost elsewhere, and the scenario that it amounts to.
Files are JSON, JSON Lines or CSV: answers or usage of the providers' APIs, exports of gateways and tracing tools,
session logs of coding agents. "-" reads from standard input. Nothing leaves this machine.

  --at DAY        Day whose prices count elsewhere, and for calls without a day (default: today, UTC)
  --on ID         Price the log on this offer; repeat it, or separate several by commas (default: all on sale)
  --mode MODE     Elsewhere, ask in this mode: standard, batch, flex, priority, fast (default: as each call was made)
  --top N         How many of the cheapest offers are shown (default: 10)
  --mapping JSON  How rows of no known format are read, for example
                  '{"fields": {"model": "model_name", "prompt": "tokens_in", "output": "tokens_out"}}'
  --json          Print everything as JSON
  --help          Print this
  --version       Print the version

Exit codes: 0 printed, 1 a file cannot be read or has no usage in it, 2 called wrongly.
`;
