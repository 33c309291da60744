import type { VerbForm } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** `style_library_status`, `order_history`: a name that ends so is a noun, and its first word no verb. */
export const isTopic = (words: readonly Word[], said?: VerbForm): boolean => {
  const last = words.at(-1)?.text ?? '';
  // `patch_content`, but not `post_content`
  if (last === 'content' && CHANGES_IT.has(words.at(-2)?.text ?? '')) return false;
  return TOPICS.has(last) || (said?.effect === 'read' && OUTLOOKS.has(last));
};

/** What is done to content, and has none itself. */
const CHANGES_IT = new Set(['patch', 'archive', 'copy', 'flag', 'import', 'upload', 'share', 'clone']);

/** `run_preview`, "Resolves what a run would do", but `deploy_preview`, "Deploys a preview" */
const OUTLOOKS = new Set(['preview', 'plan', 'quote', 'estimate', 'forecast', 'schedule']);

export const TOPICS = new Set(
  'status preview levels formats depths history info information detail details stats statistics metrics summary overview guide help price prices rate rates methods types schema results health docs documentation book list logs content version balance ranking leaderboard progress state telemetry timeline breakdown ideas suggestions recommendations depth length lag uptime utilization utilisation occupancy throughput latency backlog calculator checker finder viewer tracer analyzer estimator validator comparator counter inspector'.split(
    ' ',
  ),
);
