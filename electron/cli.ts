import { Command } from 'commander';

const program = new Command('rollcall').description(
  'Attendance on one computer, by face: enrol, recognise, punch, export. No cloud.',
);
await program.parseAsync();
