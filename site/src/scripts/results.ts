import { shortLine } from '../lib/visible.ts';
import type { Found, Results } from './find.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Shows results as a list of links. Text goes in as text nodes only: it comes from servers. */
export function showResults(place: HTMLElement, query: string, results: Results, unsureBelow: number): void {
  place.replaceChildren(sentence(query, results));
  if (results.kind === 'failed' || results.found.length === 0) return;
  const list = element('ul', 'rows');
  list.append(...results.found.map((found) => row(found, results.kind === 'tools', unsureBelow)));
  place.append(list);
}

function sentence(query: string, results: Results): HTMLElement {
  const line = element('p', 'small soft');
  line.setAttribute('role', 'status');
  line.textContent = words(shortLine(query, 60), results);
  return line;
}

function words(query: string, results: Results): string {
  if (results.kind === 'failed') return 'The search did not answer. Try again, or go through the list of servers.';
  const { kind, found, more } = results;
  const one = kind === 'tools' ? 'tool' : 'server';
  if (found.length === 0) return `No ${one} found for “${query}”.`;
  return `${more ? 'First ' : ''}${found.length} ${found.length === 1 ? one : `${one}s`} for “${query}”.`;
}

function row(found: Found, isTool: boolean, unsureBelow: number): HTMLElement {
  const unsure = found.confidence !== null && found.confidence < unsureBelow;
  const item = element('li', '');
  const line = element('div', 'row');
  const middle = element('div', '');
  const link = element('a', 'name');
  link.setAttribute('href', found.href);
  link.append(bdi(found.name, 120));
  const why = element('div', 'why');
  why.append(bdi(found.of, 80), found.text === '' ? '' : ', ', bdi(found.text, 140));
  middle.append(link, why);
  line.append(isTool ? diamond(found, unsure) : element('span', ''), middle);
  if (isTool) line.append(label(found, unsure));
  item.append(line);
  return item;
}

function label({ category, risk }: Found, unsure: boolean): HTMLElement {
  const place = element('div', 'label');
  const level = riskWord(risk);
  const chip = element('span', `risk ${level}${unsure ? ' unsure' : ''}`);
  chip.textContent = unsure ? `${level}, unsure` : level;
  place.append(chip, glyphOf(category) === 'unknown' ? 'Not classified' : glyphOf(category));
  return place;
}

function diamond({ category, risk }: Found, unsure: boolean): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `diamond small ${riskWord(risk)}${unsure ? ' unsure' : ''}`);
  svg.setAttribute('viewBox', '0 0 100 100');
  svg.setAttribute('aria-hidden', 'true');
  const face = document.createElementNS(SVG, 'use');
  face.setAttribute('href', '#face');
  const glyph = document.createElementNS(SVG, 'use');
  const at = { href: `#glyph-${glyphOf(category)}`, x: '27', y: '27', width: '46', height: '46' };
  for (const [name, value] of Object.entries(at)) glyph.setAttribute(name, value);
  svg.append(face, glyph);
  return svg;
}

const riskWord = (risk: string | null): string => (risk !== null && /^[a-z]{1,12}$/.test(risk) ? risk : 'unknown');

/** The vocabulary is the page's own set of glyphs, so the schema and its library need not come to the browser. */
const glyphOf = (category: string | null): string =>
  category !== null && document.getElementById(`glyph-${category}`) !== null ? category : 'unknown';

function bdi(text: string, limit: number): HTMLElement {
  const isolated = document.createElement('bdi');
  isolated.dir = 'auto';
  isolated.textContent = shortLine(text, limit);
  return isolated;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}
