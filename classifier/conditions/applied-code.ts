import { headOf, type Act } from '../reading/acts/act.ts';
import type { Features } from '../reading/features.ts';
import { does, leadingActs, opens } from './select.ts';

/** `terraform_apply`, "Applies a Terraform plan", "Deploys infrastructure with Terraform": what is applied is code, and makes and destroys whatever that says. */
export const appliedCode = (features: Features): readonly Act[] =>
  does(features, [...APPLIES, 'deploy']) &&
  (opens(features, TERRAFORM) ||
    [...TERRAFORM].some((tool) => features.words.includes(tool) || features.productWords.has(tool)))
    ? leadingActs(features, ['job', 'delete', 'update', 'run']).filter(
        (act) => APPLIES.includes(act.verb) || (act.verb === 'deploy' && headOf(act) === 'infrastructure'),
      )
    : [];

const APPLIES = ['apply', 'destroy', 'up', 'terraform_apply', 'terraform_destroy'];
const TERRAFORM = new Set(['terraform', 'terragrunt', 'opentofu', 'tofu', 'pulumi']);
