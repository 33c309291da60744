import type { Act } from '../reading/act.ts';
import type { Features } from '../reading/features.ts';
import { leadingActs } from './select.ts';

/** `terraform_apply`: what is applied is code, and makes and destroys whatever that says. */
export const appliedCode = (features: Features): readonly Act[] =>
  [...features.words, ...features.productWords].some((word) => TERRAFORM.test(word))
    ? leadingActs(features, ['job', 'delete', 'update']).filter(({ verb }) => /^(?:apply|destroy|up)$/.test(verb))
    : [];

const TERRAFORM = /^(?:terraform|terragrunt|opentofu|tofu|pulumi)$/;
