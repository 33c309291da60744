/** Particles that end a verb wherever they stand behind it: "Eke out a living". */
export const PARTICLES_ALONE: ReadonlySet<string> = new Set('up out back away aside apart together'.split(' '));

/** These, and those that stand between nouns as well: "Shuts the server down", but "Jobs down the line". */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...PARTICLES_ALONE,
  ...'down off on in over forward offline online know'.split(' '),
]);
