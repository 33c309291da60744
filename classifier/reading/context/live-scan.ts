import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import type { Word } from '../words/words.ts';
import type { Context } from './context.ts';

/** A machine or a network that is named to be looked at: not the `target` of a link or of a translation. */
const MACHINE = oneOf('target targets host hosts hostname hostnames ip ips cidr cidrs subnet subnets');
const SITE = oneOf('domain domains url urls site sites endpoint endpoints address');

/** Looking for it knocks at whatever is named. */
const SCANS = oneOf(
  'scan scans scanner scanning rescan recon reconnaissance probe probes fingerprint fingerprints sweep sweeps pentest discovery',
);
/** What only an attack, or the like of one, looks for. */
const ATTACKS = oneOf(
  'enum nmap nuclei nikto sqlmap wpscan gobuster ffuf masscan pentest sqli xss ssrf waf bruteforce brute fuzz fuzzer payloads payload injection wordlist vuln vulns',
);
/** What is read where it lies, whatever it is scanned for. */
const LIES_STILL = oneOf(
  'code source file files path directory folder repo repository image images package packages dependency dependencies lockfile lockfiles manifest workspace project text definition definitions document document barcode qr passive passively status result results report reports history',
);

/** "Passive: no packet is sent to the host" */
const isPassive = (sentence: readonly Word[]): boolean =>
  sentence.some(({ text }) => text === 'passive' || text === 'passively');

/** What such a scan is called by. */
export const LOOKS: ReadonlySet<string> = oneOf(
  'scan probe check test detect find fingerprint enumerate discover identify assess analyze analyse audit run execute perform map show send try sweep',
);

/** Whether what looks at something scans a live target: `scan_host` with a host, `web_scan` with a target. */
export function scansTarget({ from, negated }: Act, { texts, parameters, sentences }: Context): boolean {
  if ((from !== 'name' && from !== 'sentence') || negated) return false;
  const says = (wanted: ReadonlySet<string>): boolean =>
    texts.some((words) => words.some(({ text }) => wanted.has(text)));
  const takes = (wanted: ReadonlySet<string>): boolean =>
    parameters.some(({ depth, words }) => depth === 0 && words.length < 3 && wanted.has(words.at(-1) ?? ''));
  const isMachine = takes(MACHINE);
  return (
    (isMachine || takes(SITE)) &&
    (says(ATTACKS) || (isMachine && says(SCANS))) &&
    !says(LIES_STILL) &&
    !sentences.slice(0, 4).some(isPassive)
  );
}
