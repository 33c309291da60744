import manifest from '#manifest' with { type: 'json' };

/** Version of this Placard. */
export const version: string = manifest.version;
