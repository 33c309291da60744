import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';

/** "Adds a package to a project": a package manager fetches it, and what it brings is run with the project. */
export const addsPackage = ({ things }: Act, { parameters, texts }: Context): boolean =>
  things.some(({ word, head }) => head && PACKAGES.test(word)) &&
  parameters.some(
    ({ depth, type, words }) => depth === 0 && (type === 'string' || type === 'array') && NAMED.test(words.join('_')),
  ) &&
  texts.some((words) => words.some(({ text }) => MANAGED.has(text)));

const PACKAGES = /(?:^|_)(?:packages?|dependency|dependencies|librar(?:y|ies)|crates?|gems?)$/;
const NAMED = /^(?:(?:packages?|dependency|dependencies|library|crate|gem)(?:_names?)?|name|names)$/;

/** What has packages, or fetches them; a parcel is added to a shipment. */
const MANAGED = new Set(
  'npm yarn pnpm bun pip uv poetry cargo composer nuget maven gradle gem bundler npmjs pypi manager package.json pyproject.toml project projects'.split(
    ' ',
  ),
);
