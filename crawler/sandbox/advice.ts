import { existsSync, readFileSync } from 'node:fs';
import type { Machine } from './machine.ts';

/** A switch of the kernel that is known to forbid user namespaces, and what to do about it. */
const SWITCHES = [
  {
    path: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
    forbids: '1',
    // Ubuntu 23.10 and later, GitHub's runners too: containers/bubblewrap issue 632.
    todo:
      'AppArmor forbids user namespaces here, as Ubuntu 24.04 does. Do: sudo sysctl -w ' +
      'kernel.apparmor_restrict_unprivileged_userns=0, or load the profile bwrap-userns-restrict of apparmor-profiles.',
  },
  {
    path: '/proc/sys/kernel/unprivileged_userns_clone',
    forbids: '0',
    todo: 'User namespaces are switched off. Do: sudo sysctl -w kernel.unprivileged_userns_clone=1.',
  },
  {
    path: '/proc/sys/user/max_user_namespaces',
    forbids: '0',
    todo: 'User namespaces are switched off. Do: sudo sysctl -w user.max_user_namespaces=15000.',
  },
];
const CONTAINER_MARKS = ['/.dockerenv', '/run/.containerenv'];
const CONTAINER_TODO =
  'Containers usually forbid new namespaces. Do: start this one with --security-opt seccomp=unconfined ' +
  '--security-opt apparmor=unconfined --security-opt systempaths=unconfined, on a machine that holds nothing else.';
const PLATFORM_TODO = 'Servers run only on Linux so far. Do: use a Linux machine or a virtual one.';
const INSTALL_TODO = 'Do: install bubblewrap 0.8 or later (apt-get install bubblewrap) and allow user namespaces.';

/** What may help where no sandbox holds, from what can be seen of the machine. Never empty. */
export function advice(machine: Machine): string[] {
  if (machine.platform !== 'linux') return [PLATFORM_TODO];
  const found = [
    ...SWITCHES.filter(({ path, forbids }) => existsSync(path) && readFileSync(path, 'utf8').trim() === forbids).map(
      ({ todo }) => todo,
    ),
    ...(CONTAINER_MARKS.some((path) => existsSync(path)) ? [CONTAINER_TODO] : []),
  ];
  return found.length > 0 ? found : [INSTALL_TODO];
}
