import { isAuthorized, type EntityUid } from '@cedar-policy/cedar-wasm/nodejs';

type Json = Parameters<typeof isAuthorized>[0]['context'];

/** Whether Cedar's own engine permits a request; an error in a policy leaves that policy out. Throws where it cannot read. */
export function permits(policies: string, action: EntityUid, resource: EntityUid, context: Json): boolean {
  const answer = isAuthorized({
    principal: { type: 'Client', id: 'someone' },
    action,
    resource,
    context,
    policies: { staticPolicies: policies },
    entities: [],
  });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join(' '));
  return answer.response.decision === 'allow';
}
