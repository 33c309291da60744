import { isForeign } from '../words/languages.ts';
import type { Act } from './act.ts';

/** Also `run_check`, "Ejecuta": a verb of another language may be any that has its effect. */
export const isSameVerb = ({ verb, form }: Act, opening: Act): boolean =>
  verb === opening.verb || (form.effect === opening.form.effect && isForeign(opening.form));
