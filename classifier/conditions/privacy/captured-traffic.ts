import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { headsNamed } from '../select.ts';
import { isTechnical } from './technical-products.ts';

/** "Requests captured by a proxy": what passed between somebody's programs and others, with headers and bodies. */
export function capturedTraffic(features: Features, acts: readonly Act[]): readonly Thing[] {
  const traffic = headsNamed(acts, TRAFFIC);
  if (traffic.length === 0 || isTechnical(features)) return [];
  const isCaptured =
    features.opening.some(({ text }) => CAPTURES.test(text)) ||
    [...features.productWords].some((word) => CAPTURES.test(word));
  return isCaptured ? traffic : [];
}

const CAPTURES =
  /^(?:captured|intercepted|sniffed|proxied|recorded|proxy|mitm|mitmproxy|proxyman|fiddler|wireshark|pcap|tshark|burp)$/;
const PASSED = 'request requests response responses traffic flow flows packet packets'.split(' ');
/** What passes between programs. */
export const TRAFFIC: ReadonlySet<string> = new Set([
  ...['', 'http_', 'network_'].flatMap((kind) => PASSED.map((what) => `${kind}${what}`)),
  'request/response',
  'http_history',
  'proxy_history',
  'history',
  'har',
]);
