import type { Assessment } from '#schema/assessment.ts';
import { DIRECTIONS, type Change, type Direction, type Edit, type Judgement, type Sign } from '#schema/change.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { deltaOf } from './delta.ts';
import { editsOf, type RawEdit } from './edits.ts';
import { excerpts } from './excerpt.ts';
import { judges } from './judgements/index.ts';
import { widens, type Found, type Sides } from './judgement.ts';
import { partsOf } from './parts.ts';
import { samenessOf } from './sameness.ts';
import { sideOf } from './side.ts';
import { signsOf, type Said } from './signs.ts';

/** A definition, and what is said of it. */
export interface Judged extends Said {
  readonly definition: ToolDefinition;
  readonly assessment: Pick<Assessment, 'category' | 'risk' | 'capabilities' | 'parameters'>;
}

/** Edits that a judgement shows. */
const SHOWN = 40;

/**
 * What a change means. `before` and `after` are null for a tool that was added or removed. Of several changes of one tool
 * each is judged by what it did alone: `after` then differs from `before` in nothing but that (`withPart`).
 */
export function judge(
  kind: Change['kind'],
  before: Judged | null,
  after: Judged | null,
): Pick<Judgement, 'direction' | 'edits' | 'moreEdits' | 'signs'> {
  if (before === null || after === null) {
    const added = before === null;
    const sign: Sign = {
      direction: added ? 'widens' : 'narrows',
      why: added ? 'tool-added' : 'tool-removed',
      about: '',
    };
    return { direction: sign.direction, edits: [], moreEdits: 0, signs: [sign] };
  }
  const edits = judgedEdits(before, after, kind);
  const signs = signsOf(before, after);
  return {
    direction: worst([...edits, ...signs]),
    edits: edits.slice(0, SHOWN),
    moreEdits: Math.max(0, edits.length - SHOWN),
    signs,
  };
}

/** What widens before what narrows before the rest, each in the order of its place. */
function judgedEdits(before: Judged, after: Judged, kind: Change['kind']): Edit[] {
  const sides: Sides = {
    before: sideOf(before.definition, before.assessment),
    after: sideOf(after.definition, after.assessment),
  };
  const same = samenessOf();
  return editsOf(before.definition, after.definition, partsOf(kind))
    .map((raw) => {
      const found = findIn(raw, sides);
      const [old, now] = excerpts(raw.before, raw.after);
      return {
        ...{ pointer: raw.pointer, before: old, after: now },
        ...{ direction: found?.direction ?? 'neutral', why: found?.why ?? null },
        delta: deltaOf(raw.before, raw.after, same),
      };
    })
    .sort((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction));
}

/** What a tool answers with is no power of a call, so only its input and its hints are judged. */
function findIn(edit: RawEdit, sides: Sides): Found | null {
  if (edit.place.field !== 'inputSchema' && edit.place.field !== 'annotations') return null;
  if (edit.place.negated) return widens('constraint-changed');
  for (const one of judges) {
    const found = one(edit, sides);
    if (found !== null) return found;
  }
  return null;
}

const worst = (all: readonly { readonly direction: Direction }[]): Direction =>
  DIRECTIONS.find((direction) => all.some((one) => one.direction === direction)) ?? 'neutral';
