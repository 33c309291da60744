import actionsIncludeDeleting from './actions-include-deleting.ts';
import actionsIncludeMovingMoney from './actions-include-moving-money.ts';
import actionsIncludeRunning from './actions-include-running.ts';
import actionsIncludeWriting from './actions-include-writing.ts';
import actionsOnlyRead from './actions-only-read.ts';
import actsOnAScreen from './acts-on-a-screen.ts';
import administersUsers from './administers-users.ts';
import answersWhereStrangersWrite from './answers-where-strangers-write.ts';
import bringsInWebContent from './brings-in-web-content.ts';
import callsByDelete from './calls-by-delete.ts';
import callsByGet from './calls-by-get.ts';
import callsByPost from './calls-by-post.ts';
import canBeUndone from './can-be-undone.ts';
import canSkipAConfirmation from './can-skip-a-confirmation.ts';
import canSwitchOffSafeguards from './can-switch-off-safeguards.ts';
import changesADatabaseSchema from './changes-a-database-schema.ts';
import changesAPrice from './changes-a-price.ts';
import changesAccess from './changes-access.ts';
import changesInfrastructure from './changes-infrastructure.ts';
import changesManyByOneCall from './changes-many-by-one-call.ts';
import changesWhereMoneyGoes from './changes-where-money-goes.ts';
import choosesWhatLaterCallsWorkOn from './chooses-what-later-calls-work-on.ts';
import claimsToBeDestructive from './claims-to-be-destructive.ts';
import claimsToBeHarmless from './claims-to-be-harmless.ts';
import claimsToBeReadOnly from './claims-to-be-read-only.ts';
import claimsToChangeData from './claims-to-change-data.ts';
import clearsASetting from './clears-a-setting.ts';
import codeStaysInThePage from './code-stays-in-the-page.ts';
import delegatesToAnAgent from './delegates-to-an-agent.ts';
import deniesChangingData from './denies-changing-data.ts';
import deploysOrRestarts from './deploys-or-restarts.ts';
import descriptionAddsDeleting from './description-adds-deleting.ts';
import descriptionAddsMovingMoney from './description-adds-moving-money.ts';
import descriptionAddsRunning from './description-adds-running.ts';
import descriptionAddsWriting from './description-adds-writing.ts';
import descriptionListsDeleting from './description-lists-deleting.ts';
import descriptionSaysDeleting from './description-says-deleting.ts';
import descriptionSaysGenerating from './description-says-generating.ts';
import descriptionSaysMovingMoney from './description-says-moving-money.ts';
import descriptionSaysReading from './description-says-reading.ts';
import descriptionSaysRunning from './description-says-running.ts';
import descriptionSaysSending from './description-says-sending.ts';
import descriptionSaysShelving from './description-says-shelving.ts';
import descriptionSaysWriting from './description-says-writing.ts';
import endsWhatASessionBegan from './ends-what-a-session-began.ts';
import explainsByRunning from './explains-by-running.ts';
import exportsAPrivateKey from './exports-a-private-key.ts';
import fetchesAChosenUrl from './fetches-a-chosen-url.ts';
import goesToAChosenAddress from './goes-to-a-chosen-address.ts';
import grantsAdministration from './grants-administration.ts';
import handsAFileToAPage from './hands-a-file-to-a-page.ts';
import handsOverControl from './hands-over-control.ts';
import hasAFlagForAll from './has-a-flag-for-all.ts';
import hasAnAddressCalled from './has-an-address-called.ts';
import hasCustomersTold from './has-customers-told.ts';
import installsWhatTheCallerNames from './installs-what-the-caller-names.ts';
import isADryRunOrPlay from './is-a-dry-run-or-play.ts';
import keepsItsOwnNotes from './keeps-its-own-notes.ts';
import makesAFreeRequest from './makes-a-free-request.ts';
import makesAGesture from './makes-a-gesture.ts';
import makesAnEmptyDirectory from './makes-an-empty-directory.ts';
import makesOutABillOrAnOrder from './makes-out-a-bill-or-an-order.ts';
import makesPublic from './makes-public.ts';
import mergesForGood from './merges-for-good.ts';
import moneyIsBounded from './money-is-bounded.ts';
import movesInAGame from './moves-in-a-game.ts';
import movesMachinery from './moves-machinery.ts';
import nameSaysControlling from './name-says-controlling.ts';
import nameSaysDeleting from './name-says-deleting.ts';
import nameSaysEndingAccess from './name-says-ending-access.ts';
import nameSaysGenerating from './name-says-generating.ts';
import nameSaysGranting from './name-says-granting.ts';
import nameSaysInstalling from './name-says-installing.ts';
import nameSaysManaging from './name-says-managing.ts';
import nameSaysMovingMoney from './name-says-moving-money.ts';
import nameSaysReading from './name-says-reading.ts';
import nameSaysRunning from './name-says-running.ts';
import nameSaysSending from './name-says-sending.ts';
import nameSaysShelving from './name-says-shelving.ts';
import nameSaysWriting from './name-says-writing.ts';
import onlyLastsForTheMoment from './only-lasts-for-the-moment.ts';
import onlyListsFiles from './only-lists-files.ts';
import onlyPreparesMoney from './only-prepares-money.ts';
import onlyTouchesItsOwnSession from './only-touches-its-own-session.ts';
import overwritesByCondition from './overwrites-by-condition.ts';
import preparesAPaymentPage from './prepares-a-payment-page.ts';
import queriesAChosenDatabase from './queries-a-chosen-database.ts';
import queryOnlyReads from './query-only-reads.ts';
import reachesAdministration from './reaches-administration.ts';
import reachesPeopleOutside from './reaches-people-outside.ts';
import readsAChosenAddress from './reads-a-chosen-address.ts';
import readsACustomerSystem from './reads-a-customer-system.ts';
import readsADatabase from './reads-a-database.ts';
import readsAPaymentSystem from './reads-a-payment-system.ts';
import readsARepository from './reads-a-repository.ts';
import readsAnywhereOnTheHost from './reads-anywhere-on-the-host.ts';
import readsAtAChosenPath from './reads-at-a-chosen-path.ts';
import readsBills from './reads-bills.ts';
import readsChosenFiles from './reads-chosen-files.ts';
import readsDocuments from './reads-documents.ts';
import readsHoldings from './reads-holdings.ts';
import readsInvitations from './reads-invitations.ts';
import readsLogs from './reads-logs.ts';
import readsPeople from './reads-people.ts';
import readsPrivateRecords from './reads-private-records.ts';
import readsReferenceData from './reads-reference-data.ts';
import readsSharedDocuments from './reads-shared-documents.ts';
import readsTheContentOfAFile from './reads-the-content-of-a-file.ts';
import readsTheOpenPage from './reads-the-open-page.ts';
import readsWhatOthersWrite from './reads-what-others-write.ts';
import readsWhoSomebodyIs from './reads-who-somebody-is.ts';
import readsWorkspaceData from './reads-workspace-data.ts';
import removesAContainer from './removes-a-container.ts';
import removesALink from './removes-a-link.ts';
import removesAccessOrSecrets from './removes-access-or-secrets.ts';
import removesByCondition from './removes-by-condition.ts';
import removesEverything from './removes-everything.ts';
import removesInBulk from './removes-in-bulk.ts';
import removesOneTrivialThing from './removes-one-trivial-thing.ts';
import removesRecursively from './removes-recursively.ts';
import replaysADump from './replays-a-dump.ts';
import returnsANewSecret from './returns-a-new-secret.ts';
import returnsInstructions from './returns-instructions.ts';
import returnsSecrets from './returns-secrets.ts';
import ringsSomebodyUp from './rings-somebody-up.ts';
import runsGivenCode from './runs-given-code.ts';
import runsInASandbox from './runs-in-a-sandbox.ts';
import runsSomethingByItsName from './runs-something-by-its-name.ts';
import runsTestsOrABuild from './runs-tests-or-a-build.ts';
import runsWithoutANetwork from './runs-without-a-network.ts';
import savesItsAnswerWhereTold from './saves-its-answer-where-told.ts';
import saysIrreversible from './says-irreversible.ts';
import searchesTheWeb from './searches-the-web.ts';
import seesOrHears from './sees-or-hears.ts';
import sendsAChosenFile from './sends-a-chosen-file.ts';
import serverHandlesMoney from './server-handles-money.ts';
import signsWithAPrivateKey from './signs-with-a-private-key.ts';
import spendsTheMoneyOfAGame from './spends-the-money-of-a-game.ts';
import startsAGivenServer from './starts-a-given-server.ts';
import startsOrStopsSomething from './starts-or-stops-something.ts';
import statesThatMoneyMoves from './states-that-money-moves.ts';
import storesItsOutput from './stores-its-output.ts';
import takesAMeansOfPayment from './takes-a-means-of-payment.ts';
import takesAShellCommand from './takes-a-shell-command.ts';
import takesAnAmountAndARecipient from './takes-an-amount-and-a-recipient.ts';
import takesAnyQuery from './takes-any-query.ts';
import takesCode from './takes-code.ts';
import takesTheTermsOfATrade from './takes-the-terms-of-a-trade.ts';
import talksInATeamTool from './talks-in-a-team-tool.ts';
import wordedLikePaying from './worded-like-paying.ts';
import wordedLikeReading from './worded-like-reading.ts';
import wordedLikeRemoving from './worded-like-removing.ts';
import wordedLikeRunning from './worded-like-running.ts';
import wordedLikeWriting from './worded-like-writing.ts';
import worksOnASimulator from './works-on-a-simulator.ts';
import writesAFile from './writes-a-file.ts';
import writesAtAChosenPath from './writes-at-a-chosen-path.ts';
import writesInBulk from './writes-in-bulk.ts';
import writesSecrets from './writes-secrets.ts';
import writesToAFreePath from './writes-to-a-free-path.ts';
import type { Rule } from '../rule.ts';
/** Every rule, in the order of the ids. A test compares this list with the folder. */
export const RULES = [
  actionsIncludeDeleting,
  actionsIncludeMovingMoney,
  actionsIncludeRunning,
  actionsIncludeWriting,
  actionsOnlyRead,
  actsOnAScreen,
  administersUsers,
  answersWhereStrangersWrite,
  bringsInWebContent,
  callsByDelete,
  callsByGet,
  callsByPost,
  canBeUndone,
  canSkipAConfirmation,
  canSwitchOffSafeguards,
  changesADatabaseSchema,
  changesAPrice,
  changesAccess,
  changesInfrastructure,
  changesManyByOneCall,
  changesWhereMoneyGoes,
  choosesWhatLaterCallsWorkOn,
  claimsToBeDestructive,
  claimsToBeHarmless,
  claimsToBeReadOnly,
  claimsToChangeData,
  clearsASetting,
  codeStaysInThePage,
  delegatesToAnAgent,
  deniesChangingData,
  deploysOrRestarts,
  descriptionAddsDeleting,
  descriptionAddsMovingMoney,
  descriptionAddsRunning,
  descriptionAddsWriting,
  descriptionListsDeleting,
  descriptionSaysDeleting,
  descriptionSaysGenerating,
  descriptionSaysMovingMoney,
  descriptionSaysReading,
  descriptionSaysRunning,
  descriptionSaysSending,
  descriptionSaysShelving,
  descriptionSaysWriting,
  endsWhatASessionBegan,
  explainsByRunning,
  exportsAPrivateKey,
  fetchesAChosenUrl,
  goesToAChosenAddress,
  grantsAdministration,
  handsAFileToAPage,
  handsOverControl,
  hasAFlagForAll,
  hasAnAddressCalled,
  hasCustomersTold,
  installsWhatTheCallerNames,
  isADryRunOrPlay,
  keepsItsOwnNotes,
  makesAFreeRequest,
  makesAGesture,
  makesAnEmptyDirectory,
  makesOutABillOrAnOrder,
  makesPublic,
  mergesForGood,
  moneyIsBounded,
  movesInAGame,
  movesMachinery,
  nameSaysControlling,
  nameSaysDeleting,
  nameSaysEndingAccess,
  nameSaysGenerating,
  nameSaysGranting,
  nameSaysInstalling,
  nameSaysManaging,
  nameSaysMovingMoney,
  nameSaysReading,
  nameSaysRunning,
  nameSaysSending,
  nameSaysShelving,
  nameSaysWriting,
  onlyLastsForTheMoment,
  onlyListsFiles,
  onlyPreparesMoney,
  onlyTouchesItsOwnSession,
  overwritesByCondition,
  preparesAPaymentPage,
  queriesAChosenDatabase,
  queryOnlyReads,
  reachesAdministration,
  reachesPeopleOutside,
  readsAChosenAddress,
  readsACustomerSystem,
  readsADatabase,
  readsAPaymentSystem,
  readsARepository,
  readsAnywhereOnTheHost,
  readsAtAChosenPath,
  readsBills,
  readsChosenFiles,
  readsDocuments,
  readsHoldings,
  readsInvitations,
  readsLogs,
  readsPeople,
  readsPrivateRecords,
  readsReferenceData,
  readsSharedDocuments,
  readsTheContentOfAFile,
  readsTheOpenPage,
  readsWhatOthersWrite,
  readsWhoSomebodyIs,
  readsWorkspaceData,
  removesAContainer,
  removesALink,
  removesAccessOrSecrets,
  removesByCondition,
  removesEverything,
  removesInBulk,
  removesOneTrivialThing,
  removesRecursively,
  replaysADump,
  returnsANewSecret,
  returnsInstructions,
  returnsSecrets,
  ringsSomebodyUp,
  runsGivenCode,
  runsInASandbox,
  runsSomethingByItsName,
  runsTestsOrABuild,
  runsWithoutANetwork,
  savesItsAnswerWhereTold,
  saysIrreversible,
  searchesTheWeb,
  seesOrHears,
  sendsAChosenFile,
  serverHandlesMoney,
  signsWithAPrivateKey,
  spendsTheMoneyOfAGame,
  startsAGivenServer,
  startsOrStopsSomething,
  statesThatMoneyMoves,
  storesItsOutput,
  takesAMeansOfPayment,
  takesAShellCommand,
  takesAnAmountAndARecipient,
  takesAnyQuery,
  takesCode,
  takesTheTermsOfATrade,
  talksInATeamTool,
  wordedLikePaying,
  wordedLikeReading,
  wordedLikeRemoving,
  wordedLikeRunning,
  wordedLikeWriting,
  worksOnASimulator,
  writesAFile,
  writesAtAChosenPath,
  writesInBulk,
  writesSecrets,
  writesToAFreePath,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
