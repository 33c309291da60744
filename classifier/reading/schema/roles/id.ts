import { endsIn, is } from './conditions.ts';
import { NO_FLAG, type Reading } from './reading.ts';

/** Which thing, by its key. */
export const ID: readonly Reading[] = [
  { role: 'id', kinds: NO_FLAG, name: endsIn('id uuid guid gid sid uid iid slug identifier') },
  { role: 'id', kinds: NO_FLAG, name: is('issue_key project_key ticket_key issue_number pull_number pr_number') },
];
