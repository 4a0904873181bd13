#!/usr/bin/env node
import {runCommand} from './run-command.js';

// Whoever reads the first lines only, as `head` does, has had enough.
process.stdout.on('error', () => process.exit());
process.exitCode = await runCommand(process.argv.slice(2));
