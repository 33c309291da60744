import { parse } from 'yaml';
import { ASKS, entriesOf, fileNamed, REFUSED, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = '~/.config/goose/permission.yaml';

/** Goose's permission.yaml (read in its source): never before always before ask, all three lists are needed. */
export const goose: Client = {
  format: 'goose',
  prompts: true,
  refuses: 'not hide',
  read(files, serverKey) {
    const text = fileNamed(files, FILE)(FILE);
    if (text === null) return () => ({ ...ASKS, own: true });
    const document: unknown = parse(text);
    entriesOf(document, 'user');
    const user = valueOf(document, 'user');
    if (entriesOf(user, 'always_allow', 'ask_before', 'never_allow').length !== 3)
      throw new Error('Expected three lists.');
    const has = (list: string, tool: string) => stringsOf(valueOf(user, list)).includes(`${serverKey}__${tool}`);
    return (tool) => {
      if (has('never_allow', tool)) return REFUSED;
      if (has('always_allow', tool)) return RUNS;
      return has('ask_before', tool) ? ASKS : { ...ASKS, own: true };
    };
  },
};
