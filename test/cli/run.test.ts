import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { EXIT, type ExitCode } from '#cli/exit-code.ts';
import { typed, type Printed } from './typed.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-cli-'));
  await mkdir(join(folder, 'damaged'));
  await writeFile(
    join(folder, 'damaged', 'catalogue.db'),
    'This is no database at all, whatever its name says.'.repeat(50),
  );
});
after(() => rm(folder, { recursive: true, force: true }));

const placard = (...argv: string[]): Promise<Printed> => typed(folder, argv);

const refused: Record<string, { argv: string[]; exitCode: ExitCode; says: RegExp }> = {
  'no command': { argv: [], exitCode: EXIT.usage, says: /Usage: placard/ },
  'an unknown command': { argv: ['crwal'], exitCode: EXIT.usage, says: /unknown command 'crwal'[^]*crawl/ },
  'an unknown option': {
    argv: ['build', '--forse'],
    exitCode: EXIT.usage,
    says: /unknown option '--forse'[^]*--force/,
  },
  'a port that is none': {
    argv: ['serve', '--port', 'http'],
    exitCode: EXIT.usage,
    says: /--port: Expected a whole number from 0 to 65535, got "http"/,
  },
  'serving without a catalogue': {
    argv: ['serve'],
    exitCode: EXIT.usage,
    says: /There is no catalogue in .*placard start/,
  },
  'a catalogue that is none': {
    argv: ['classify', '--data', 'damaged'],
    exitCode: EXIT.failed,
    says: /catalogue\.db/,
  },
  'importing nothing': { argv: ['import'], exitCode: EXIT.usage, says: /missing required argument/ },
  'importing a file that is not there': {
    argv: ['import', 'nowhere.json'],
    exitCode: EXIT.usage,
    says: /nowhere\.json.*(no such file|not be read)/i,
  },
  'crawling a name that is none': {
    argv: ['crawl', 'not a package'],
    exitCode: EXIT.usage,
    says: /not a package/,
  },
  'explaining a file that is not there': {
    argv: ['explain', 'nowhere.json'],
    exitCode: EXIT.usage,
    says: /nowhere\.json/,
  },
};

for (const [what, { argv, exitCode, says }] of Object.entries(refused)) {
  test(`${what} is refused in words`, async () => {
    const result = await placard(...argv);
    assert.match(result.stderr, says);
    assert.deepEqual({ exitCode: result.exitCode, stdout: result.stdout }, { exitCode, stdout: '' });
  });
}

test('help names every command and the exit codes', async () => {
  const { exitCode, stdout } = await placard('--help');
  assert.equal(exitCode, EXIT.ok);
  for (const word of ['start', 'crawl', 'import', 'classify', 'build', 'serve', 'explain', 'eval', 'Exit codes']) {
    assert.match(stdout, new RegExp(`\\b${word}\\b`));
  }
});

test('an empty catalogue is classified without complaint', async () => {
  const { exitCode, stdout } = await placard('classify', '--data', join(folder, 'empty'));
  assert.deepEqual({ exitCode, stdout }, { exitCode: EXIT.ok, stdout: 'Classified 0 tools; 0 of 0 have a label.\n' });
});
