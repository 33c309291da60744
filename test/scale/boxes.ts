/** What a made-up server is, and what a crawl must come to when it looks at one. */
const KINDS = {
  /** An npm package that lists. */
  package: 'listed',
  /** An npm package that leaves when it is asked for its tools. */
  'crashing-package': 'crashed',
  /** A package of a registry that nobody here runs. */
  'foreign-package': 'not-attempted',
  /** Where a stranger says that it is there is a private address. */
  'private-address': 'blocked',
  /** At an address of a client's own file: answers as JSON, … */
  'json-address': 'listed',
  /** … as events and within a session, … */
  'events-address': 'listed',
  /** … in the stateless era, … */
  'stateless-address': 'listed',
  /** … to nobody without a login, … */
  'login-address': 'auth-required',
  /** … or breaks off when it is asked for its tools. */
  'breaking-address': 'unreachable',
} as const;
type Kind = keyof typeof KINDS;
/** Those that a client's own file has; all others are a registry's. */
export type OwnKind = Exclude<Extract<Kind, `${string}-address`>, 'private-address'>;

/** One made-up server. */
export interface Box<K extends Kind = Kind> {
  /** `box7`: its tools have it in their names, so that no two servers list the same. */
  readonly word: string;
  readonly kind: K;
}

export const isOwn = (box: Box): box is Box<OwnKind> => box.kind.endsWith('-address') && box.kind !== 'private-address';
export const outcomeOf = ({ kind }: Box): (typeof KINDS)[Kind] => KINDS[kind];

const VERBS = ['delete', 'list', 'open'] as const;
/** What it lists when it is asked, in order of their names. */
export const toolsOf = ({ word }: Box) =>
  VERBS.map((verb) => ({
    name: `${verb}_${word}`,
    description: 'Works on a box.',
    inputSchema: { type: 'object' as const },
  }));

/** Servers of every kind: a quarter of them at addresses of a client's own file, and of fifty some that fail in each way. */
export const boxes = (count: number): readonly Box[] =>
  Array.from({ length: count }, (_, index) => ({ word: `box${index}`, kind: kindAt(index) }));

function kindAt(index: number): Kind {
  if (index % 4 === 2) return ownKindAt((index - 2) / 4);
  switch (index % 50) {
    case 17:
      return 'crashing-package';
    case 21:
      return 'private-address';
    case 33:
      return 'foreign-package';
    default:
      return 'package';
  }
}

function ownKindAt(index: number): OwnKind {
  if (index % 25 === 7) return 'login-address';
  if (index % 25 === 8) return 'breaking-address';
  return (['json-address', 'events-address', 'stateless-address'] as const)[index % 3] ?? 'json-address';
}
