import type { Verdict } from './verdict.ts';

/** One bound on what a server may cost. */
export interface Limit {
  readonly value: number;
  readonly unit: 'ms' | 's' | 'bytes' | 'MiB' | 'characters' | 'count';
  /** What is bounded, as help says it. */
  readonly bounds: string;
  readonly outcome: 'timeout' | 'limit-exceeded' | 'unreachable' | 'launch-failed';
  /** What the server did, once the limit (its value is given) is passed. */
  readonly says: (limit: number) => string;
}

const MIB = 1024 * 1024;

const time = (value: number, bounds: string, says: Limit['says']): Limit => ({
  value,
  unit: 'ms',
  bounds,
  outcome: 'timeout',
  says,
});
const most = (value: number, unit: Limit['unit'], bounds: string, says: Limit['says']): Limit => ({
  value,
  unit,
  bounds,
  outcome: 'limit-exceeded',
  says,
});

/**
 * Everything that bounds a server: how long it may take, what it may say and what it may use of the machine. Values leave
 * room over the most that 368 real servers needed (longest line 1.1 MB, most tools 604, deepest schema 29 levels, slowest
 * start 6.6 s, biggest installation 1.4 GB, peak 445 MiB) and stop every fixture of the hostile suite in seconds.
 */
export const LIMITS = {
  installMs: time(180_000, 'time for its installation', (n) => `Its installation had not finished after ${n} ms.`),
  installMb: most(1_536, 'MiB', 'disk for its installation', (n) => `Its installation is bigger than ${n} MiB.`),

  wallMs: time(60_000, 'time for one start, all in all', (n) => `It had not finished after ${n} ms.`),
  initializeMs: time(30_000, 'time to answer the handshake', (n) => `It did not answer the handshake within ${n} ms.`),
  httpMs: {
    ...time(10_000, 'time for it once it says that it serves HTTP', (n) => {
      return `It serves HTTP, and had not answered on standard output ${n} ms after it said so.`;
    }),
    outcome: 'launch-failed',
  },
  listMs: time(10_000, 'time to answer one tools/list', (n) => `It did not answer tools/list within ${n} ms.`),

  lineBytes: most(4 * MIB, 'bytes', 'one message', (n) => `It wrote a line of more than ${n} bytes.`),
  stdoutBytes: most(16 * MIB, 'bytes', 'all messages', (n) => `It wrote more than ${n} bytes.`),
  stderrBytes: most(64 * MIB, 'bytes', 'all diagnostics', (n) => `It wrote more than ${n} bytes of diagnostics.`),
  messages: most(5_000, 'count', 'lines that it writes', (n) => `It wrote more than ${n} lines.`),
  noiseLines: most(
    200,
    'count',
    'lines that are no protocol message',
    (n) => `It wrote more than ${n} lines that are no protocol message.`,
  ),
  notifications: most(1_000, 'count', 'notifications', (n) => `It sent more than ${n} notifications.`),
  serverRequests: most(50, 'count', 'requests to its client', (n) => `It asked its client more than ${n} times.`),
  depth: most(64, 'count', 'levels of JSON', (n) => `It sent JSON of more than ${n} levels.`),
  pages: most(50, 'count', 'pages of its list', (n) => `Its list had more than ${n} pages.`),
  cursorChars: most(4_096, 'characters', 'one cursor', (n) => `It gave a cursor of more than ${n} characters.`),
  tools: most(1_000, 'count', 'tools', (n) => `It listed more than ${n} tools.`),

  /**
   * Of one tool, which alone is refused, and as a whole: a shortened definition would not be what the server gave, and
   * would have another digest. The most seen: a description of 40,326 characters and a definition of 51,700 among 8,438
   * real tools, a title of 129 and 1,740 values among 6,241.
   */
  titleChars: most(1_000, 'characters', 'title of a tool', (n) => `Its title has more than ${n} characters.`),
  descriptionChars: most(
    64 * 1024,
    'characters',
    'description of a tool',
    (n) => `Its description has more than ${n} characters.`,
  ),
  definitionChars: most(
    512 * 1024,
    'characters',
    'definition of a tool, as JSON',
    (n) => `Its definition has more than ${n} characters.`,
  ),
  /** Whoever reads a schema has work with each of them, and 10,000 fit into 30 KB. */
  schemaNodes: most(
    5_000,
    'count',
    'values in the schemas of a tool: objects, lists, texts, numbers',
    (n) => `Its schemas hold more than ${n} values.`,
  ),

  /** Of a server at an address. What is said of messages, lists and time for an answer above holds for it too. */
  remoteMs: time(60_000, 'time for a server at an address', (n) => `It had not listed its tools after ${n} ms.`),
  connectMs: {
    ...time(5_000, 'time for one connection', (n) => `No connection was made within ${n} ms.`),
    outcome: 'unreachable',
  },
  headersMs: time(10_000, 'time to begin an answer', (n) => `It did not begin to answer within ${n} ms.`),
  idleMs: time(10_000, 'silence within an answer', (n) => `It fell silent for ${n} ms in the middle of an answer.`),
  requestMs: time(20_000, 'time for one answer', (n) => `One of its answers was not whole after ${n} ms.`),
  requests: most(30, 'count', 'requests to a server and to whom it names', (n) => `It took more than ${n} requests.`),
  redirects: most(3, 'count', 'redirects in a row', (n) => `It redirected more than ${n} times in a row.`),
  headerBytes: most(16 * 1024, 'bytes', 'headers', (n) => `It answered with headers of more than ${n} bytes.`),
  bodyBytes: most(
    8 * MIB,
    'bytes',
    'one answer when unpacked',
    (n) => `One of its answers has more than ${n} bytes when unpacked.`,
  ),
  eventBytes: most(4 * MIB, 'bytes', 'one server-sent event', (n) => `It sent an event of more than ${n} bytes.`),

  /** By cgroup where one can be had, otherwise watched. */
  residentMb: most(768, 'MiB', 'memory of all its processes', (n) => `It used more than ${n} MiB of memory.`),
  /** Only a part of the memory, and what V8 itself bounds best. */
  heapMb: most(512, 'MiB', 'JavaScript heap of a process', (n) => `Its JavaScript heap grew over ${n} MiB.`),
  /**
   * Private writable address space, only a backstop against huge allocations: an idle Node reserves 576 MiB and each
   * worker 525 more, without touching them. RLIMIT_AS is no use at all, as one WebAssembly memory reserves 8 GiB.
   */
  dataMb: most(4_096, 'MiB', 'address space of a process', (n) => `A process of it reserved more than ${n} MiB.`),
  cpuSeconds: most(20, 's', 'processor time of a process', (n) => `A process of it used the processor for ${n} s.`),
  processes: most(64, 'count', 'processes and threads', (n) => `It started more than ${n} processes and threads.`),
  /** One of 18 popular servers did not start with 256. */
  openFiles: most(1_024, 'count', 'open files of a process', (n) => `A process of it opened more than ${n} files.`),
  /** With 32, `@azure/mcp` 2.0.5 is ended by SIGXFSZ: .NET unpacks its native libraries into the home folder. */
  fileMb: most(64, 'MiB', 'the largest file that it writes', (n) => `It wrote a file of more than ${n} MiB.`),
  /** They lie in memory and count in no process. */
  scratchMb: most(128, 'MiB', '/tmp, and again its home', (n) => `It filled /tmp or its home, ${n} MiB each.`),
  scratchFiles: most(
    16_384,
    'count',
    'files in /tmp, and again in its home, where that can be bounded',
    (n) => `It made more than ${n} files in /tmp or its home.`,
  ),
  sharedMemoryMb: most(4, 'MiB', '/dev/shm', (n) => `It filled /dev/shm, ${n} MiB.`),
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

export const DEFAULT_LIMITS = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].value])) as Limits;

/** The limits, with some of them replaced. */
export const limitsWith = (changes: Partial<Limits> = {}): Limits => ({ ...DEFAULT_LIMITS, ...changes });

/** What an observation says once a server has passed a limit. */
export const exceeded = (name: LimitName, limits: Limits): Verdict => ({
  outcome: LIMITS[name].outcome,
  detail: LIMITS[name].says(limits[name]),
});
