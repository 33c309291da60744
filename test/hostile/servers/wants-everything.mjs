// Asks for two hundred environment variables on its diagnostics, some of them dangerous to set, and leaves.
import '../inside.mjs';

const names = Array.from({ length: 200 }, (_, index) => `SECRET_TOKEN_${index}`);
for (const name of ['LD_PRELOAD', 'NODE_OPTIONS', 'PATH', ...names])
  process.stderr.write(`Missing required environment variable ${name}\n`);
process.stderr.write(
  `NODE_OPTIONS=${process.env.NODE_OPTIONS ?? 'unset'} LD_PRELOAD=${process.env.LD_PRELOAD ?? 'unset'}\n`,
);
process.exit(1);
