import { inDomain } from '../select.ts';
import type { Features } from '../../reading/features.ts';

/** Products whose messages and records are a program's. */
export const isTechnical = (features: Features): boolean =>
  inDomain(
    features,
    'observability',
    'source-control',
    'database',
    'cloud',
    'docs',
    'canvas',
    'browser',
    'testing',
    'ci',
    'editor',
    'streaming',
    'network',
  );

/** Where users are colleagues, players or rows, a list of them says little. */
export const inWorkspace = (features: Features): boolean =>
  isTechnical(features) || inDomain(features, 'project-management', 'chat', 'data', 'blockchain', 'exchange');
