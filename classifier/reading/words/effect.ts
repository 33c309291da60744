import type { Category } from '#schema/category.ts';

/** What a verb does, finer than a category. `any` verbs (manage, handle) say nothing by themselves. */
export const EFFECTS = [
  'read',
  'generate',
  'create',
  'invoice',
  'update',
  'send',
  'publish',
  'grant',
  'shelve',
  'delete',
  'revoke',
  'run',
  'job',
  'device',
  'session',
  'install',
  'pay',
  'bill',
  'any',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** The category that an effect speaks for; null: none. */
export const CATEGORY_OF: Record<Effect, Category | null> = {
  read: 'Read',
  generate: 'Read',
  create: 'Write',
  invoice: 'Write',
  update: 'Write',
  send: 'Write',
  publish: 'Write',
  grant: 'Write',
  shelve: 'Write',
  delete: 'Destructive',
  revoke: 'Destructive',
  run: 'Execute',
  job: 'Execute',
  device: 'Execute',
  session: 'Execute',
  install: 'Execute',
  pay: 'Financial',
  bill: 'Financial',
  any: null,
};

export const isEffect = (word: string): word is Effect => (EFFECTS as readonly string[]).includes(word);
