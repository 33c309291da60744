import evaluation from '#data/classifier/evaluation.json' with { type: 'json' };

/**
 * How often the classifier is right on labelled tools, cross-validated by server, beside the leading verb alone; made by
 * `scripts/write-evaluation.ts`. `ruleset` says which one was measured.
 */
export const MEASURED = evaluation;
