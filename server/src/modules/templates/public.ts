export { installBuiltInKinds } from './commands/install-built-in-kinds.ts'
export { renewBuiltInKinds } from './commands/renew-built-in-kinds.ts'
export { checkAnswer } from './form.ts'
export { type Kind, nextAround, withinSentence } from './kind.ts'
export { mayBePlannedForOthers } from './policy.ts'
export {
  criteriaNewsOf,
  criteriaNewsQuery,
  loadCriteriaSet as criteriaSet,
  periodsOf as periodsToAssess,
} from './store/criteria.ts'
export {
  kindOf as kindOfRow,
  kindVersionQuery,
  loadKindsInUse as kindsInUse,
  loadKindsSeenByHr as kindsSeenByHr,
  loadKindVersion as kindVersion,
  loadNewestKind as kindForConversation,
  loadOrigin as originOfKind,
  type SeenKind,
  talksExpected,
} from './store/kind.ts'
