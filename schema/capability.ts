import { z } from 'zod';

/** What a tool lets its caller do: the closed vocabulary of the rules, and what each word means to a reader. */
export const CAPABILITIES = {
  deletes: 'removes data or resources',
  bulk: 'acts on many things by one call',
  irreversible: 'says that it cannot be undone',
  container: 'acts on a thing that holds many others',
  'runs-code': 'runs commands or code',
  'runs-query': 'runs a query that may change data',
  'runs-job': 'starts, stops or triggers something that runs',
  'network-egress': 'reaches addresses that the caller chooses',
  'sends-outward': 'sends to people outside',
  publishes: 'makes something public',
  'answers-strangers': 'writes where people outside may read',
  'moves-money': 'moves or commits money',
  'reads-secrets': 'returns credentials, keys or tokens',
  'reads-private': 'returns personal or confidential content',
  'ingests-untrusted': 'brings in content that anyone can have written',
  'grants-access': 'changes who may do what',
  'loses-access': 'ends a session or takes access away',
  installs: 'installs software',
  'controls-device': 'acts on a browser, desktop or device',
  'writes-files': 'writes files at a path that the caller chooses',
  'reads-files': 'reads files at a path that the caller chooses',
  'skips-confirmation': 'can skip a confirmation that the product has',
  'changes-data': 'creates or changes data',
} as const satisfies Record<string, string>;

export type Capability = keyof typeof CAPABILITIES;
export const Capability = z.enum(Object.keys(CAPABILITIES) as [Capability, ...Capability[]]);
