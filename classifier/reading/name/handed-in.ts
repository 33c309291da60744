import { oneOf } from '../words/one-of.ts';

/** How a caller hands in what they think of something. */
export const HANDS_IN = oneOf('submit send post leave record save store log assign give set attach cast enter publish');
/** What they think of it. */
export const JUDGEMENTS =
  /(?:^|_)(?:reviews?|ratings?|scores?|grades?|marks?|evaluations?|assessments?|appraisals?|verdicts?|critiques?|votes?|rankings?|corrections?|feedback|decisions?)$/;
