import { parse } from 'yaml';
import { permits } from './cedar-engine.ts';
import { entriesOf, fileNamed, HIDDEN, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = 'authz.yaml';

/** ToolHive's authorization (read in its source) with Cedar's own engine: a tool is listed if a call without arguments may be. */
export const toolhive: Client = {
  format: 'toolhive',
  prompts: false,
  read(files, serverKey, alone = true) {
    const name = alone ? FILE : `${serverKey}.${FILE}`;
    const text = fileNamed(alone ? files : files.filter((file) => file.name === name), name)(name);
    if (text === null) return () => RUNS;
    const document: unknown = parse(text);
    entriesOf(document, 'version', 'type', 'cedar');
    const cedar = valueOf(document, 'cedar');
    entriesOf(cedar, 'policies', 'entities_json');
    const policies = stringsOf(valueOf(cedar, 'policies')).join('\n');
    return (tool) =>
      permits(policies, { type: 'Action', id: 'call_tool' }, { type: 'Tool', id: tool.toWellFormed() }, {})
        ? RUNS
        : HIDDEN;
  },
};
