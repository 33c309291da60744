import manifest from '../package.json' with { type: 'json' };

/** Version of this Placard. */
export const version: string = manifest.version;
