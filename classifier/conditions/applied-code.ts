import type { Act } from '../reading/acts/act.ts';
import type { Features } from '../reading/features.ts';
import { does, leadingActs } from './select.ts';

/** `terraform_apply`: what is applied is code, and makes and destroys whatever that says. */
export const appliedCode = (features: Features): readonly Act[] =>
  does(features, APPLIES) && TERRAFORM.some((tool) => features.words.includes(tool) || features.productWords.has(tool))
    ? leadingActs(features, ['job', 'delete', 'update', 'run']).filter(({ verb }) => APPLIES.includes(verb))
    : [];

const APPLIES = ['apply', 'destroy', 'up'];
const TERRAFORM = ['terraform', 'terragrunt', 'opentofu', 'tofu', 'pulumi'];
