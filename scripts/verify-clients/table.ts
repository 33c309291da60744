import { distinctResults } from '#policy/replay.ts';
import type { Replay } from '#schema/replay.ts';

/** The page of the docs about replays, in Markdown. Same replays, same bytes. */
export function replayPage(replays: readonly Replay[]): string {
  const intro = [
    '# Replays against real clients',
    '',
    'What real clients did with policies that Placard wrote for them: each was started with an empty home and a model on',
    'loopback that calls every tool, those that it is not offered included. With nobody there to ask, what is asked about',
    'must not reach the server. Written by `npm run verify:clients`.',
    '',
  ];
  return [...intro, ...replays.flatMap(sectionOf)].join('\n');
}

function sectionOf(replay: Replay): string[] {
  const { title, version, package: name, integrity, on, results } = replay;
  const held = results.filter(({ holds }) => holds).length;
  const rows = distinctResults(replay).map(({ kind, says, offered, reached, holds }) => [
    kind,
    says,
    yes(offered),
    yes(reached),
    yes(holds),
  ]);
  return [
    `## ${title} ${version}`,
    '',
    `Replayed on ${on}: ${held} of ${results.length} as the files say. Package \`${name}\`,`,
    `\`${integrity}\`.`,
    '',
    ...table([['rule', 'the files say', 'offered', 'reached the server', 'as said'], ...rows]),
    '',
  ];
}

const yes = (is: boolean): string => (is ? 'yes' : 'no');

/** Rows under a head, in columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
