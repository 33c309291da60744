import type { Verification, VerifiedServer } from '#schema/verification.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { deviationLines } from './changes-report.ts';
import { counted } from './counted.ts';
import { retiredWords } from './retired-words.ts';

/** What was found about each server, what is wrong first, and a line that counts it. */
export function verificationLines({ servers }: Verification): string[] {
  const count = (status: VerifiedServer['status']): number => servers.filter((one) => one.status === status).length;
  const parts = [
    `${count('same')} of ${counted(servers.length - count('unused'), 'server')} as locked`,
    ...(count('different') > 0 ? [`${count('different')} different`] : []),
    ...(count('unknown') > 0 ? [`${count('unknown')} unknown`] : []),
    ...(count('unlocked') > 0 ? [`${count('unlocked')} not in the lock`] : []),
    ...(count('unused') > 0 ? [`${count('unused')} no longer used`] : []),
  ];
  const order = ['different', 'unknown', 'unlocked', 'unused', 'same'] as const;
  return [
    ...order.flatMap((status) => servers.filter((one) => one.status === status).flatMap(serverLines)),
    `${parts.join(', ')}.`,
  ];
}

function serverLines(server: VerifiedServer): string[] {
  const retired = server.retired === null ? [] : [`  It is ${retiredWords(server.retired)}`];
  return [...statusLines(server), ...retired];
}

function statusLines(server: VerifiedServer): string[] {
  const { status, tools, detail, deviations, republished } = server;
  const name = `${visibleLine(server.server, 100)}${versions(server)}`;
  switch (status) {
    case 'same':
      return [`${name}: as locked, ${counted(tools, 'tool')}`];
    case 'different':
      return [
        `${name}: differs from the lock`,
        ...(republished ? ['  Its package has other bytes than what is locked, under the same version.'] : []),
        ...deviations.flatMap(deviationLines),
      ];
    case 'unknown':
      return [`${name}: could not be looked at, so it is unknown: ${visibleLine(detail, 200)}`];
    case 'unlocked':
      return [`${name}: is used, but not in the lock${detail === '' ? '' : `: ${visibleLine(detail, 200)}`}`];
    case 'unused':
      return [`${name}: is in the lock, but no longer used`];
  }
}

function versions({ package: { before, after } }: VerifiedServer): string {
  const [old, now] = [before?.version, after?.version].map((version) => version && visibleLine(version, 40));
  if (old === undefined && now === undefined) return '';
  return old === now || !old || !now ? ` ${now ?? old ?? ''}` : ` ${old} → ${now}`;
}
