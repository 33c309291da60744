import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';

/** "Adds a package to a project": a package manager fetches it, and what it brings is run with the project. */
export const addsPackage = ({ things }: Act, { parameters, texts }: Context): boolean => {
  const says = (wanted: ReadonlySet<string>): boolean =>
    texts.some((words) => words.some(({ text }) => wanted.has(text)));
  const isPackage = things.some(({ word, head }) => head && PACKAGES.test(word));
  const isDependency = things.some(({ word, head }) => head && DEPENDENCIES.test(word));
  return (
    // A parcel is added to a shipment, a dependency to a task of a project.
    ((isPackage && says(PROJECTS)) || ((isPackage || isDependency) && says(MANAGERS))) &&
    parameters.some(
      ({ depth, type, words }) => depth === 0 && (type === 'string' || type === 'array') && NAMED.test(words.join('_')),
    )
  );
};

const PACKAGES = /(?:^|_)(?:packages?|crates?|gems?)$/;
const DEPENDENCIES = /(?:^|_)(?:dependency|dependencies)$/;
const NAMED = /^(?:(?:packages?|dependency|dependencies|crate|gem)(?:_names?)?|name|names)$/;
const PROJECTS = new Set(['project', 'projects']);
const MANAGERS = new Set(
  'npm yarn pnpm bun pip uv poetry cargo composer nuget maven gradle bundler npmjs pypi package.json pyproject.toml'.split(
    ' ',
  ),
);
