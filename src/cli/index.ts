#!/usr/bin/env node
import { main } from './main';

// A reader that stops early, such as `head`, is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// Sets the exit code rather than calling `exit`, which would cut off what is still being written to a pipe.
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  cwd: process.cwd(),
});
