import type { Log, ReportingDescriptor, Result } from 'sarif';
import { sha256 } from '#schema/tool-definition.ts';
import type { Deviation, Verification, VerifiedServer } from '#schema/verification.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { CHANGE_WORDS, consequences, editWords } from './words.ts';

/** Kinds of result: their titles, and how bad each is where nothing more is known. */
const RULES = {
  ...CHANGE_WORDS,
  'definition-changed': 'Definition changed',
  'package-republished': 'Package has other bytes under the same version',
  'server-unknown': 'Server could not be looked at',
  'server-unlocked': 'Server is not in the lock',
  'server-unused': 'Server is in the lock, but no longer used',
} as const satisfies Record<string, string>;
type RuleId = keyof typeof RULES;

/** The lockfile that was verified: its address relative to the repository, and its text, for lines. */
export interface LockText {
  readonly uri: string;
  readonly text: string;
  /** Version of Placard. */
  readonly version: string;
}

/**
 * A verification as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): a result for each way
 * in which a server is not as locked, at the line of the lockfile that it is about. Same input, same bytes.
 */
export function sarifOf({ servers }: Verification, lock: LockText): Log {
  const ids = Object.keys(RULES) as RuleId[];
  const lines = lock.text.split('\n');
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Placard', version: lock.version, rules: ids.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: servers.flatMap((server) =>
          resultsOf(server).map(({ rule, level, text, tool, about, properties }): Result => {
            const name = tool === undefined ? server.server : `${server.server} ${tool}`;
            return {
              ruleId: rule,
              ruleIndex: ids.indexOf(rule),
              level,
              message: { text: escaped(text) },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: lock.uri },
                    region: { startLine: lineOf(lines, about ?? JSON.stringify(server.server)) },
                  },
                  logicalLocations: [{ fullyQualifiedName: visibleLine(name, 300) }],
                },
              ],
              partialFingerprints: { 'placard/v1': sha256(JSON.stringify([rule, name, properties])) },
              properties,
            };
          }),
        ),
      },
    ],
  };
}

const ruleOf = (id: RuleId): ReportingDescriptor => ({ id, shortDescription: { text: `${RULES[id]}.` } });

interface Found {
  readonly rule: RuleId;
  readonly level: Result.level;
  readonly text: string;
  readonly tool?: string;
  /** What stands in the line of the lock that it is about. */
  readonly about?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

function resultsOf({ server, status, detail, republished, package: pkg, deviations }: VerifiedServer): Found[] {
  const name = visibleLine(server, 120);
  const why = detail === '' ? '' : ` ${visibleLine(detail, 200)}`;
  switch (status) {
    case 'same':
      return [];
    case 'unknown':
      return [
        { rule: 'server-unknown', level: 'error', text: `${name} could not be looked at.${why}`, properties: {} },
      ];
    case 'unlocked':
      return [
        {
          rule: 'server-unlocked',
          level: 'error',
          text: `${name} is used, but not in the lock.${why}`,
          properties: {},
        },
      ];
    case 'unused':
      return [
        { rule: 'server-unused', level: 'note', text: `${name} is in the lock, but no longer used.`, properties: {} },
      ];
    case 'different':
      return [
        ...(republished
          ? [
              {
                rule: 'package-republished' as const,
                level: 'error' as const,
                text: `The package of ${name} has other bytes than what is locked, under the same version.`,
                properties: { package: pkg },
              },
            ]
          : []),
        ...deviations.map((deviation) => deviationResult(name, deviation)),
      ];
  }
}

function deviationResult(server: string, { tool, kind, renamedFrom, before, after, judgement }: Deviation): Found {
  const from = renamedFrom === undefined ? '' : ` from ${visibleLine(renamedFrom, 80)}`;
  const found = judgement?.edits.flatMap((edit) => {
    const words = editWords(edit);
    return words === null ? [] : [`${visibleLine(edit.pointer, 120)}: ${words}`];
  });
  const means = judgement === null ? ['what changed cannot be told'] : [...consequences(judgement), ...(found ?? [])];
  const what = `${visibleLine(tool, 80)} of ${server}: ${RULES[kind].toLowerCase()}${from}`;
  return {
    rule: kind,
    level: judgement === null || judgement.direction === 'widens' ? 'error' : 'warning',
    text: `${what}.${means.length === 0 ? '' : ` ${means.join('; ')}.`}`,
    tool,
    ...(before !== null && { about: before }),
    properties: { direction: judgement?.direction ?? null, before, after },
  };
}

/** The line that has some text, from 1; the first one where none has. */
const lineOf = (lines: readonly string[], text: string): number =>
  Math.max(
    0,
    lines.findIndex((line) => line.includes(text)),
  ) + 1;

/** Braces and brackets mean something in a message (SARIF 3.11.5 and 3.11.6); a stranger's must not. */
const escaped = (text: string): string => text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
