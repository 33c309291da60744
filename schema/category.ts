import { z } from 'zod';

/** The kind of the most consequential effect that a tool documents, mildest first. */
export const CATEGORIES = ['Read', 'Write', 'Execute', 'Destructive', 'Financial'] as const;
export const Category = z.enum(CATEGORIES);
export type Category = z.infer<typeof Category>;

/** How bad a wrong or malicious call can be, mildest first. Judged apart from the category. */
export const RISKS = ['low', 'medium', 'high', 'critical'] as const;
export const Risk = z.enum(RISKS);
export type Risk = z.infer<typeof Risk>;
