import type { Act } from './act.ts';
import type { Parameter } from './parameters.ts';
import type { Word } from './words.ts';

/** A machine or a network that is named to be looked at: not the `target` of a link or of a translation. */
const MACHINE = /^(?:targets?|hosts?|hostnames?|ips?|cidrs?|subnets?)$/;
const SITE = /^(?:domains?|urls?|sites?|endpoints?|address)$/;

/** Looking for it knocks at whatever is named. */
const SCANS = new Set(
  'scan scans scanner scanning rescan recon reconnaissance probe probes fingerprint fingerprints sweep sweeps pentest discovery'.split(
    ' ',
  ),
);
/** What only an attack, or the like of one, looks for. */
const ATTACKS = new Set(
  'enum nmap nuclei nikto sqlmap wpscan gobuster ffuf masscan pentest sqli xss ssrf waf bruteforce brute fuzz fuzzer payloads payload injection wordlist vuln vulns'.split(
    ' ',
  ),
);
/** What is read where it lies, whatever it is scanned for. */
const LIES_STILL = new Set(
  'code source file files path directory folder repo repository image images package packages dependency dependencies lockfile lockfiles manifest workspace project text definition definitions document document barcode qr passive passively status result results report reports history'.split(
    ' ',
  ),
);

const LOOKS =
  /^(?:scan|probe|check|test|detect|find|fingerprint|enumerate|discover|identify|assess|analyze|analyse|audit|run|execute|perform|map|show|send|try|sweep)$/;

/** Whether a definition is of a scan of a live target: `scan_host` with a host, `web_scan` with a target. */
export const scansTarget = (texts: readonly (readonly Word[])[], parameters: readonly Parameter[]): boolean => {
  const says = (wanted: ReadonlySet<string>): boolean =>
    texts.some((words) => words.some(({ text }) => wanted.has(text)));
  const takes = (wanted: RegExp): boolean =>
    parameters.some(({ depth, words }) => depth === 0 && words.length < 3 && wanted.test(words.at(-1) ?? ''));
  const isAttack = says(ATTACKS);
  if (!isAttack && !says(SCANS)) return false;
  return (takes(MACHINE) || (isAttack && takes(SITE))) && !says(LIES_STILL);
};

/** What such a scan is called by. */
export const isLook = ({ effect, from, verb, negated }: Act): boolean =>
  (effect === 'read' || effect === 'send') && (from === 'name' || from === 'sentence') && LOOKS.test(verb) && !negated;
