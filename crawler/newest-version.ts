import { isNpmName } from '#schema/server.ts';
import type { RegistryReader } from './registry-reader.ts';
import type { SourceContext } from './source.ts';

/** Asks a package's registry which of its versions is the newest, the one that is tagged `latest`. */
export function newestVersionBy(reader: RegistryReader, signal: AbortSignal): SourceContext['newestVersion'] {
  return async (name) => {
    if (!isNpmName(name)) return null;
    const packument = await reader.packument(name, signal);
    if (packument === 'absent') return null;
    if (packument) return packument.latest;
    throw new Error(`The npm registry could not be asked for the newest version of \`${name}\`. Is there a network?`);
  };
}
