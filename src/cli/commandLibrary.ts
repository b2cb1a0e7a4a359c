// The library of command lines: commands, options and their faults.
export { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
