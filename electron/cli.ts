import { Command, CommanderError } from 'commander';
import { exitCodes, processTerminal, reportFailure } from './commands/terminal.ts';

const program = new Command('rollcall')
  .description('Attendance on one computer, by face: enrol, recognise, punch, export. No cloud.')
  .option('--data <dir>', 'where the gallery and the journal live (or ROLLCALL_DATA)')
  .showHelpAfterError()
  .exitOverride();

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) {
    process.exitCode = thrown.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  } else {
    reportFailure(processTerminal(), thrown);
  }
}
