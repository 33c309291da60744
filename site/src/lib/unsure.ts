import { balanced } from '#policy/preset.ts';

/** Below this confidence a label is little more than a guess: the recommended policy is stricter, and the label says so. */
export const UNSURE_BELOW: number = balanced.lowConfidence.below;

/** Whether a label is shown as unsure. What is not classified has no label to be unsure of. */
export const isUnsure = (confidence: number | null): boolean => confidence !== null && confidence < UNSURE_BELOW;
