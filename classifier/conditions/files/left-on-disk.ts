import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';
import { placeOf } from '../../reading/words/words.ts';
import { does, leadingActs } from '../select.ts';

const DOWNLOADS: readonly string[] = ['download', 'save', 'export', 'dump', 'back_up', 'backup'];
/** "Returns a file, or saves it" */
const CHOSEN = /^(?:or|optionally|if|can|may)$/;
/** "To a temporary directory": it does not stay there. */
const NOT_LEFT = /^(?:or|from|temp|tmp|temporary|scratch)$/;
const DISK = /^(?:disk|filesystem|computer|machine|directory|folder|downloads|locally)$/;

/** "Downloads a file to the local disk": where every call leaves a file, although the caller does not say where. */
export function leftOnDisk(features: Features): readonly Place[] {
  if (!does(features, DOWNLOADS)) return [];
  const { description, opening } = features;
  const isSaved = leadingActs(features, ['read', 'create']).some(({ verb }) => DOWNLOADS.includes(verb));
  if (description === null || !isSaved) return [];
  return opening.flatMap((word, index) => {
    const isInto = /^(?:to|into|onto)$/.test(word.text);
    const next =
      isInto && !opening.slice(0, index).some(({ text }) => CHOSEN.test(text))
        ? opening.slice(index + 1, index + 5)
        : [];
    const disk = next.find(({ text }) => DISK.test(text) || NOT_LEFT.test(text));
    return disk !== undefined && DISK.test(disk.text) ? [placeOf(description, word, disk)] : [];
  });
}
