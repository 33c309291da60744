import type { Deed } from './deed.ts';
import type { Vocabulary } from '../words/languages.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { thingsOf, type Clause, type Hit } from './run-clauses.ts';

const WHEN = /(?:时|時|时候|時候|前|后|後|之前|之后|之後|情况下|情況下|的话|場合)$/;
/** "用户询问天气时使用": when to call it, and not what it does. */
const TELLS_WHEN = /(?:时|時|时候|時候|情况下|情況下)(?:优先|優先|必须|必須|应|應|请|請|先|才)?(?:使用|调用|調用)$/;
const SUPPLEMENTS =
  /^(?:支持|支援|用于|用於|适用|適用|例如|比如|如|包括|包含|可用于|需|需要|应|應|就|即可|方可|请|請|建议|建議|默认|預設|可按|可以按|无需|無需)/;

/** What Chinese clauses say is done, where the verb stands before what it is done to: the main verb first. */
export function deedsFromStart(clauses: readonly Clause[], vocabulary: Vocabulary): Deed[] {
  const isAside = ({ text }: Clause): boolean =>
    [...vocabulary.asides].some((word) => text.startsWith(word)) || WHEN.test(text) || TELLS_WHEN.test(text);
  const said = clauses.filter(({ verbs }) => verbs.length > 0);
  const opening =
    said.find((clause) => !isAside(clause) && clause.verbs.some((verb) => !isDeniedBefore(clause, verb))) ??
    said.find((clause) => !isAside(clause)) ??
    said.find(({ text }) => !TELLS_WHEN.test(text));
  const main = opening === undefined ? undefined : mainOf(opening, vocabulary);
  if (opening === undefined || main === undefined) return [];
  const deeds = [deedOf(opening, main), ...joinedTo(opening, main)];
  for (const clause of clauses.slice(clauses.indexOf(opening) + 1)) {
    const next = clause.verbs.length === 0 || SUPPLEMENTS.test(clause.text) ? undefined : mainOf(clause, vocabulary);
    if (next === undefined || isAside(clause)) continue;
    if (next.start >= 5 && !GOES_ON.test(clause.text)) continue;
    const deed = deedOf(clause, next);
    deeds.push(DENIED.test(clause.text) ? { ...deed, negated: true } : deed);
  }
  return deeds.slice(0, 5);
}

const GOES_ON = /^(?:将|將|把|并|並|同时|同時|然后|然後|再|也|且|自动|自動|不会|不會|但不)/;

/** "，不会产生任何扣款": the whole clause is denied. */
const DENIED = /^(?:但|且|而|也|并|並|只是|仅|僅|均|都)?(?:不会|不會|不|未|没有|沒有|无|無|禁止|从不|從不|绝不|絕不)/;

const ATTRIBUTIVE = /^(?:的|过的|過的|后的|後的|好的|到的|出的|中的|完的|得到的)/;
const NOUN_FOLLOWS =
  /^(?:状态|狀態|结果|結果|历史|歷史|次数|次數|时间|時間|方式|模式|情况|情況|进度|進度|页面|二维码|接口|流程|策略|列表|清单|清單|日志|日誌|信息|資訊|详情|詳情|统计)/;
const RESULTS = /^(?:到|至|为|為|成|给|給|入|进|進|出|回|上|下|在|$|，|、|并|並)/;
const RESULTING = /(?:入|到|为|為|成|给|給|出|回|至)$/;

const isAttributive = ({ text }: Clause, { end }: Hit<VerbForm>): boolean => ATTRIBUTIVE.test(text.slice(end));

/** "调用此工具": how to use it, not what it does. */
const isUse = ({ text }: Clause, { end, means }: Hit<VerbForm>): boolean =>
  means.lemma === 'call' && /^(?:此|该|該|本|这个|這個)/.test(text.slice(end));

/** The verb of a clause that says what is done, and not with what, to what or which one. */
function mainOf(clause: Clause, vocabulary: Vocabulary): Hit<VerbForm> | undefined {
  const { text } = clause;
  const asserted = clause.verbs.filter((verb) => !isAttributive(clause, verb) && !isUse(clause, verb));
  const verbs = asserted.filter((verb) => !isDeniedBefore(clause, verb));
  const some = verbs.length > 0 ? verbs : asserted.length > 0 ? asserted : clause.verbs;
  const [first] = some;
  const last = some.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const coverb = vocabulary.with.find((word) => text.slice(0, first.start).includes(word));
  const moved = /[将將把]/.test(text.slice(0, first.start));
  // "将通知发送给用户": the verb follows what it is done to.
  const main = moved
    ? (some.find(({ start, end }) => RESULTS.test(text.slice(end)) || RESULTING.test(text.slice(start, end))) ?? last)
    : coverb !== undefined && some.length > 1 && isNamed(clause, first)
      ? (some.find((verb) => !isNamed(clause, verb)) ?? first)
      : endsWithReading(clause, first, last)
        ? last
        : first;
  return carriedOut(clause, main, some);
}

/** "给订阅用户发送通知": a verb that a noun follows at once is part of that noun. */
const isNamed = ({ text, nouns }: Clause, { start, end }: Hit<VerbForm>): boolean =>
  NOUN_FOLLOWS.test(text.slice(end)) ||
  nouns.some((noun) => noun.start === end && noun.end < text.length) ||
  nouns.some((noun) => noun.start === start && noun.end === end && end < text.length && start > 0);

/** "部署状态查询": a noun, and at the end what is done. */
const endsWithReading = ({ text }: Clause, first: Hit<VerbForm>, last: Hit<VerbForm>): boolean =>
  last !== first &&
  last.end === text.length &&
  last.means.effect === 'read' &&
  first.means.effect !== 'read' &&
  !JOINING.test(text.slice(first.end, last.start)) &&
  !(first.means.lemma === 'trigger' && GOES_ON_BY_ITSELF.test(text));

/** "触发价格抓取": it is begun, and not looked up. */
const GOES_ON_BY_ITSELF = /(?:爬取|抓取|扫描|掃描)$/;
const JOINING = /[、，,\s并並且而或和与與及再后後]/;

const CODE = /命令|指令|脚本|腳本|代码|程式|sql|语句|程序|任务|任務|工作流|查询|查詢/;

/** "执行安全检查", "对文档进行搜索": what is carried out is what is done. */
function carriedOut({ text }: Clause, main: Hit<VerbForm>, verbs: readonly Hit<VerbForm>[]): Hit<VerbForm> {
  if (main.means.lemma !== 'execute' && main.means.lemma !== 'run') return main;
  const next = verbs[verbs.indexOf(main) + 1];
  if (next === undefined || next.start - main.end > 4 || CODE.test(text)) return main;
  return /^(?:操作|动作|動作)?(?:$|[并並、，,])/.test(text.slice(next.end)) ? next : main;
}

const JOINS_VERBS =
  /^(?:、|，|,|\s|\/|并且|並且|或者|以及|然后|然後|同时|同時|自动|自動|可选|并|並|且|而|或|和|与|與|及|再|后|後|对其|将其|將其|将|將|把){1,4}$/;
const THEN = /(?:并|並|然后|然後|再|同时|同時|且|并将|並將|并将其|並將其|再将|并自动|并可选)$/;

/** "创建、更新或删除", "查找重复项并将其删除": the other verbs of the clause that say what is done. */
function joinedTo(clause: Clause, main: Hit<VerbForm>): Deed[] {
  let before = main;
  return clause.verbs.flatMap((verb) => {
    if (verb.start <= main.start || isAttributive(clause, verb)) return [];
    const between = clause.text.slice(before.end, verb.start);
    const isJoined = JOINS_VERBS.test(between) || THEN.test(between);
    if (!isJoined) return [];
    before = verb;
    return [deedOf(clause, verb)];
  });
}

const DENIES =
  /(?:不会|不會|不能|不可|不再|不用|不需要?|不必|不允许|不支持|从不|從不|不得|不|未|没有|沒有|无法|無法|无需|無需|禁止|请勿|切勿|勿|而非|避免)(?:真正|真的|实际|實際|自动|自動|直接|會|会|要|被|再|去|对其|任何|进行|再次|重新){0,2}$/;

const isDeniedBefore = ({ text }: Clause, { start }: Hit<VerbForm>): boolean =>
  DENIES.test(text.slice(Math.max(0, start - 10), start));

/** "根据用户输入": by what it is done. */
const MEANS = /^(?:根据|根據|依据|依據|依照|按照|按|通过|透過|使用|利用|基于|基於)/;

const NEXT_PHRASE = /[及和与與、到至給给從并並或，]/;

function deedOf(clause: Clause, verb: Hit<VerbForm>): Deed {
  const { text } = clause;
  const moved = text.slice(0, verb.start).search(/[将將把]/);
  const behind = clause.nouns.filter((noun) => noun.start >= verb.end && !isLeftOut(text, noun));
  const other = clause.verbs.find(
    (later) =>
      later.start > verb.end &&
      behind.some(({ end }) => end <= later.start) &&
      !isAttributive(clause, later) &&
      !isNamed(clause, later),
  );
  const following = other === undefined ? behind : behind.filter(({ start }) => start < other.start);
  const [next] = following;
  const stop = next === undefined ? -1 : text.slice(next.end).search(NEXT_PHRASE);
  const after = next === undefined || stop < 0 ? following : following.filter(({ start }) => start < next.end + stop);
  const before = MEANS.test(text)
    ? []
    : clause.nouns.filter((noun) => noun.start >= Math.max(0, moved) && noun.end <= verb.start);
  const nouns = moved < 0 && after.length > 0 ? after : before;
  return {
    verb: verb.means,
    place: verb.place,
    negated: isDeniedBefore(clause, verb),
    things: thingsOf(nouns, nouns.at(-1)),
    quantifier: clause.all.find(({ start }) => Math.abs(start - verb.start) < 12)?.place ?? null,
  };
}

/** "不含密码" */
const isLeftOut = (text: string, { start, end }: Hit<string>): boolean =>
  /(?:不含|不包含|不包括|不返回|不显示|不会返回)$/.test(text.slice(0, start)) || SAYS.test(text.slice(end));

/** "用户说": what the user says is when the tool is called, and the user no object. */
const SAYS = /^(?:说|想|询问|提到|提及|要求|需要)/;
