import { appliedCode } from '#classifier/conditions/applied-code.ts';
import { eachOf, testCases } from '../cases.ts';

testCases('the code that is applied', (features) => appliedCode(features).map(({ verb }) => verb), [
  ['is what is said of a tool that is named after its product', '| terraform | | Applies the plan.', ['apply']],
  ['is that of a server for such code', 'npm/terraform-kit | run_plan | | Applies the plan.', ['apply']],
  ['is that of a stack that is brought up', '| pulumi | | Ups the stack.', ['up']],
  ['is the plan that is run by its command', '| terraform_apply | | Runs `terraform apply`.', ['terraform_apply']],
  ['is also that which is applied to nothing in particular', 'npm/terraform-kit | apply | |', ['apply']],
  ['is also taken down by it', '| terraform | | Destroys a stack.', ['destroy']],
  ['is that which only the sentence names', '| x | | Applies a Terraform plan.', ['apply']],
  ['is that by which infrastructure is deployed', '| terraform | | Deploys infrastructure.', ['deploy']],
  ['is nothing else that is deployed', '| terraform | | Deploys a page.', []],
  ['is none of other products', '| kubernetes | | Applies the plan.', []],
  ['is nothing that is done otherwise', '| terraform | | Validates the plan.', []],
  ['is not applied where only a later sentence says so', '| terraform | | Lists plans. Applies a plan.', []],
  ...eachOf('terraform terragrunt opentofu tofu pulumi', (product) => [
    `is that of ${product}`,
    `| ${product} | | Applies the plan.`,
    ['apply'],
  ]),
]);
