import { classify } from '#classifier/classify.ts';
import { explain } from '#classifier/explain.ts';
import type { Subject } from '#schema/assessment.ts';
import { isAnswered, isUnstable, type Observation } from '#schema/observation.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { counted } from './counted.ts';

/** What a check found, in lines for a person: the outcome, each tool with its label, what differs, what it cost. */
export function checkReport(observation: Observation): string[] {
  const answered = isAnswered(observation);
  const count = answered ? `, ${counted(observation.definitions.length, 'tool')}` : '';
  const { identifier = '', version = '' } = observation.target.kind === 'package' ? observation.target : {};
  return [
    `${visibleLine(identifier, 80)} ${visibleLine(version, 40)}: ${observation.outcome}${count}`,
    ...('detail' in observation ? [`  ${visibleLine(observation.detail, 400)}`] : []),
    ...(answered ? toolLines(observation.definitions, serverOf(observation)) : []),
    ...(answered ? observation.rejected.map(rejectedLine) : []),
    ...(answered && observation.invalidUtf8 ? [DAMAGED] : []),
    ...(answered ? secondLines(observation) : []),
    '',
    ...costLines(observation),
  ];
}

/** What a catalogue would know of the server. */
const serverOf = ({ server: name, target }: Observation): Subject['server'] => ({
  name,
  ...(target.kind === 'package' && target.description !== undefined && { description: target.description }),
});

const DAMAGED =
  '  damaged: bytes of its list are no UTF-8; they are read as U+FFFD, and other clients may read something else.';

function toolLines(definitions: readonly ToolDefinition[], server: Subject['server']): string[] {
  const rows = definitions.map((definition) => {
    const assessment = classify({ definition, server });
    const { reason } = explain(definition, assessment);
    return [visibleLine(definition.name, 60), assessment.category, assessment.risk, visibleLine(reason, 100)];
  });
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

const rejectedLine = ({ index, name, reason }: { index: number; name?: string | undefined; reason: string }): string =>
  `  no tool: row ${index + 1}${name === undefined ? '' : ` (${visibleLine(name, 60)})`}: ${visibleLine(reason, 200)}`;

function secondLines({ secondListing: second }: Extract<Observation, { definitions: unknown }>): string[] {
  if (!second) return [];
  if (second.failure !== null) return [`  Asked as ${second.client}: ${visibleLine(second.failure, 300)}`];
  if (!isUnstable(second)) return [`  Asked again as ${second.client}: the same list.`];
  const kinds = (['appeared', 'vanished', 'changed'] as const).filter((kind) => second[kind].length > 0);
  return [
    `  unstable-definition: asked as ${second.client} it gives another list.`,
    ...kinds.map((kind) => `    ${kind}: ${second[kind].map((name) => visibleLine(name, 60)).join(', ')}`),
  ];
}

function costLines({ durations, usage, profile }: Observation): string[] {
  const { initialize, list, total } = durations;
  const times = [
    ...(initialize === undefined ? [] : [`${Math.round(initialize)} ms to answer`]),
    ...(list === undefined ? [] : [`${Math.round(list)} ms to list`]),
    `${Math.round(total)} ms in all`,
  ];
  const used = usage
    ? [`${usage.peakMb} MiB of memory, ${usage.stdoutBytes} bytes out, ${usage.noiseLines} stray lines`]
    : [];
  const started = [profile.bin ?? '', ...profile.args].map((word) => visibleLine(word, 100)).join(' ');
  const made = profile.env.length > 0 ? `, with ${profile.env.map((name) => visibleLine(name, 60)).join(', ')}` : '';
  return [`Took ${[...times, ...used].join(', ')}.`, `Started as: ${started}${made}, on Node ${profile.node ?? '?'}.`];
}
