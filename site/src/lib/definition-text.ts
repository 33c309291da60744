import type { Evidence } from '#schema/finding.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { segments, type Mark, type Segment } from './marks.ts';
import { visible } from './visible.ts';

/** Evidence, and the number on the page of the finding that it supports. */
export type NumberedEvidence = Pick<Evidence, 'pointer' | 'in' | 'start' | 'end'> & { readonly finding: number };

/** Levels that are written out; a deeper one is shown as `…`, since indentation would grow with the square of depth. */
const MAX_DEPTH = 48;
/** Arrays of plain values are kept on one line up to this many characters. */
const ONE_LINE = 88;

/** One step of a JSON Pointer (RFC 6901, section 3). */
export const pointerStep = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The marks that a list of evidence means for the string at a pointer, or for the key that the pointer ends in. */
export const marksAt = (evidence: readonly NumberedEvidence[], pointer: string, place: 'value' | 'key'): Mark[] =>
  evidence.filter((item) => item.pointer === pointer && item.in === place);

/** A definition as indented JSON, cut at the evidence in it. Adjacent unmarked pieces are one piece. */
export const definitionText = (definition: ToolDefinition, evidence: readonly NumberedEvidence[]): readonly Segment[] =>
  jsonText(definition, '', evidence);

/** The same for the part of a definition that stands at a pointer. */
export function jsonText(part: unknown, at: string, evidence: readonly NumberedEvidence[]): readonly Segment[] {
  const written: Segment[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') written.push({ text: plain, findings: [] });
    plain = '';
  };
  const string = (text: string, pointer: string, place: 'value' | 'key'): void => {
    plain += '"';
    for (const piece of segments(text, marksAt(evidence, pointer, place), escaped)) {
      if (piece.findings.length === 0) plain += piece.text;
      else {
        flush();
        written.push(piece);
      }
    }
    plain += '"';
  };
  const list = (
    [open, close]: readonly [string, string],
    items: readonly (() => void)[],
    depth: number,
    inline: boolean,
  ): void => {
    plain += open;
    items.forEach((item, index) => {
      plain += inline ? (index === 0 ? '' : ' ') : `\n${'  '.repeat(depth + 1)}`;
      item();
      if (index < items.length - 1) plain += ',';
    });
    plain += inline || items.length === 0 ? close : `\n${'  '.repeat(depth)}${close}`;
  };
  const write = (value: unknown, pointer: string, depth: number): void => {
    if (typeof value === 'string') return string(value, pointer, 'value');
    if (typeof value !== 'object' || value === null) return void (plain += JSON.stringify(value) ?? 'null');
    if (depth >= MAX_DEPTH) return void (plain += '…');
    if (Array.isArray(value)) {
      const items = value.map((item: unknown, index) => () => write(item, `${pointer}/${index}`, depth + 1));
      return list(['[', ']'], items, depth, fitsOneLine(value));
    }
    const members = Object.entries(value).map(([key, item]) => () => {
      const at = pointer + pointerStep(key);
      string(key, at, 'key');
      plain += ': ';
      write(item, at, depth + 1);
    });
    list(['{', '}'], members, depth, false);
  };
  write(part, at, 0);
  flush();
  return written;
}

const escaped = (piece: string): string => visible(JSON.stringify(piece).slice(1, -1));

const fitsOneLine = (items: readonly unknown[]): boolean =>
  items.length <= ONE_LINE &&
  items.every((item) => typeof item !== 'object' || item === null) &&
  items.every((item) => typeof item !== 'string' || item.length <= ONE_LINE) &&
  JSON.stringify(items).length <= ONE_LINE;
