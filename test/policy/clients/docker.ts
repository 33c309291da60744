import { parse } from 'yaml';
import { entriesOf, fileNamed, HIDDEN, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = '~/.docker/mcp/tools.yaml';

/** Docker's tools.yaml (read in its source): a list for a server, without regard to case; no list offers everything. */
export const docker: Client = {
  format: 'docker',
  prompts: false,
  read(files, serverKey) {
    const text = fileNamed(files, FILE)(FILE);
    const document: unknown = text === null ? {} : parse(text);
    entriesOf(document);
    const list = valueOf(document, serverKey);
    if (list === undefined) return () => RUNS;
    const names = stringsOf(list).map((name) => name.toLowerCase());
    return (tool) => (names.includes(tool.toLowerCase()) ? RUNS : HIDDEN);
  },
};
