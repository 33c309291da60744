/**
 * What a server may use of the machine. Every value leaves room over what 18 popular servers were seen to need
 * (peak 232 MiB resident; one of them would not start with 256 open files). What it may say is in `guard/limits.ts`.
 */
export const DEFAULT_SANDBOX_LIMITS = {
  /** Seconds of processor time, per process. */
  cpuSeconds: 20,
  /**
   * MiB of the largest file that a process may write. With 32, `@azure/mcp` 2.0.5 is ended by SIGXFSZ: .NET unpacks its
   * native libraries into the home folder.
   */
  fileMb: 64,
  /** Open files, per process. */
  openFiles: 1024,
  /**
   * MiB of private writable address space, per process. Only a backstop against huge allocations: an idle Node reserves
   * 576 MiB and each worker 525 more, without touching them. RLIMIT_AS is no use at all, as one WebAssembly memory
   * reserves 8 GiB. The real bound on memory is watched from outside (`residentMb`).
   */
  dataMb: 4096,
  /** Processes and threads, all together. */
  processes: 64,
  /** MiB of the JavaScript heap, per Node process. */
  heapMb: 512,
  /** MiB of `/tmp`, and again of the home folder. They lie in memory and count in no process. */
  scratchMb: 128,
  /** Files and folders in `/tmp`, and again in the home folder, where the backend can bound them. */
  scratchFiles: 16_384,
  /** MiB of `/dev/shm`. */
  sharedMemoryMb: 4,
} as const;

export type SandboxLimits = { readonly [Name in keyof typeof DEFAULT_SANDBOX_LIMITS]: number };

/** The limits, with some of them replaced. */
export const sandboxLimitsWith = (changes: Partial<SandboxLimits> = {}): SandboxLimits => ({
  ...DEFAULT_SANDBOX_LIMITS,
  ...changes,
});

const MIB = 2 ** 20;

/** Arguments of prlimit(1) for what counts per process. Processes are counted inside the sandbox, not here. */
export const perProcessLimits = (limits: SandboxLimits): string[] => [
  '--core=0:0',
  // One second more before SIGKILL, so that the exit says SIGXCPU.
  `--cpu=${limits.cpuSeconds}:${limits.cpuSeconds + 1}`,
  `--fsize=${limits.fileMb * MIB}:${limits.fileMb * MIB}`,
  `--nofile=${limits.openFiles}:${limits.openFiles}`,
  `--data=${limits.dataMb * MIB}:${limits.dataMb * MIB}`,
];

/** Argument of prlimit(1) for the number of processes. It must be set inside the user namespace of the sandbox. */
export const processLimit = (limits: SandboxLimits): string => `--nproc=${limits.processes}:${limits.processes}`;
