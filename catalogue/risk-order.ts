import { RISKS } from '#schema/category.ts';
import type { Risk } from '#schema/category.ts';

/** The number that sorts a risk, worst first: 0 critical … 3 low. */
export const riskOrder = (risk: Risk): number => RISKS.length - 1 - RISKS.indexOf(risk);

/** Sorts behind every risk: nothing is known of it, which is not shown as safe. */
export const UNCLASSIFIED: number = RISKS.length;

/** The risk that a number stands for; null when not classified. */
export const riskAt = (order: number): Risk | null => RISKS[RISKS.length - 1 - order] ?? null;
