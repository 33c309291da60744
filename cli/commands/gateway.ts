import type { Command } from '../command.ts';
import { CommandError } from '../exit-code.ts';
import { gatewayOptions } from '../gateway/options.ts';
import { parseOptions } from '../options.ts';

export const gateway: Command = {
  name: 'gateway',
  summary: 'stand between a client and a server, and let through what a policy allows',
  declare: (declaration) =>
    declaration
      .argument('[command...]', 'after --: the program that starts the server, with its arguments')
      .option(
        '--policy <file>',
        'the policy, JSON or YAML, as "placard policy" prints it; it is followed as it changes',
      )
      .option('--server <key>', 'which policy of the file, where it has several')
      .option('--upstream <url>', 'a server at an address (Streamable HTTP) instead of a program')
      .option('--header <line...>', '"Name: value" for that server')
      .option('--header-env <name=variable...>', 'a header whose value is in the environment: Authorization=MY_TOKEN')
      .option('--listen <[host:]port>', 'serve Streamable HTTP at /mcp instead of standard input and output')
      .option('--on-drift <what>', 'a tool that is not the one that was classified: deny (default), ask or allow')
      .option('--accept [tools...]', 'put the definitions as they are now into the policy file (all, or of some tools)')
      .option('--audit <file>', 'append a line of JSON for each decision; names of arguments, never their values')
      .option('--counters <file>', 'where limits are counted (default: in your folder for state, for all gateways)')
      .option('--config <file>', 'a client’s configuration: say which of its servers are behind a gateway')
      .option('--write', 'with --config and --policy: put every server that has a policy behind a gateway')
      .option('--remove', 'with --config: take the gateway out again')
      .addHelpText('after', HELP),
  run: async ({ args, options }, io) => {
    const given = parseOptions(options, gatewayOptions);
    if (given.config !== undefined) return (await import('../gateway/configure.ts')).configure(given.config, given, io);
    if (given.write || given.remove) throw new CommandError('--write and --remove need --config FILE.');
    if (args.length > 0 === (given.upstream !== undefined)) {
      throw new CommandError('Expected one server: its command after --, or its address with --upstream.');
    }
    if (given.accept !== undefined) return (await import('../gateway/accept.ts')).accept(args, given, io);
    return (await import('../gateway/serve.ts')).serve(args, given, io);
  },
};

const HELP = `
Examples:
  placard gateway --policy policy.json -- npx -y @scope/server --its-option
  placard gateway --policy policy.json --upstream https://example.com/mcp --header-env Authorization=MY_TOKEN
  placard gateway --policy policy.json --listen 8080 -- node server.js
  placard gateway --config ~/.cursor/mcp.json --policy policy.json --write

The server is your own choice: it is started as your client would start it, with your environment and without a sandbox.
A policy file that cannot be used stops the gateway from starting; one that breaks later refuses every call until it is
whole again. Calls that need a person are asked about through the client (elicitation); where it cannot ask, they are
refused. Counters survive restarts. What is not a call of a tool, or a list of them, goes through as it is.
`;
