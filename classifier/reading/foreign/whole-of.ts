import type { Word } from '../words/words.ts';

/** "La lista de usuarios", "le contenu d'un fichier": what it is of is what is read. */
export const isWhole = (words: readonly Word[], texts: readonly string[], index: number): boolean =>
  WHOLES.has(texts[index] ?? '') &&
  (OF.has(texts[index + 1] ?? '') || words[index + 1]?.text.startsWith("d'") === true);
const OF = new Set('de del do da dos das du des di della dei delle degli dello von der eines einer'.split(' '));
const WHOLES = new Set(
  'lista listado liste elenco список списка valor valores valeur valore wert значение contenido conteúdo contenu contenuto inhalt содержимое detalles detalhes détails dettagli details información informações informations informazioni informationen информацию'.split(
    ' ',
  ),
);
