import type { Limits } from '../limits.ts';

const MIB = 2 ** 20;

/** Arguments of prlimit(1) for what counts per process. Processes are counted inside the sandbox, not here. */
export const perProcessLimits = ({ cpuSeconds, fileMb, openFiles, dataMb }: Limits): string[] => [
  '--core=0:0',
  // One second more before SIGKILL, so that the exit says SIGXCPU.
  `--cpu=${cpuSeconds}:${cpuSeconds + 1}`,
  `--fsize=${fileMb * MIB}:${fileMb * MIB}`,
  `--nofile=${openFiles}:${openFiles}`,
  `--data=${dataMb * MIB}:${dataMb * MIB}`,
];

/** Argument of prlimit(1) for the number of processes. It must be set inside the user namespace of the sandbox. */
export const processLimit = ({ processes }: Limits): string => `--nproc=${processes}:${processes}`;
