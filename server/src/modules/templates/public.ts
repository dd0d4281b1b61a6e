export { installBuiltInKinds } from './commands/install-built-in-kinds.ts'
export { checkAnswer, fieldsFor, fieldsTogether, findField } from './form.ts'
export {
  type Kind,
  mayBePlannedBy,
  missingNotice,
  needsSignatures,
  nextAround,
  type Planner,
  prepares,
} from './kind.ts'
export { loadKindVersion as kindVersion, loadNewestKind as kindForConversation } from './store.ts'
