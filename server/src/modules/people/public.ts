export { foundOrganization, type Founded, type Founding } from './commands/found-organization.ts'
export { setPersonLanguage } from './commands/set-language.ts'
export { displayName, normalise } from './name.ts'
export {
  factsOf,
  managerOf,
  nameColumns,
  nameOfRow,
  namesOf,
  type PersonFacts,
  relationTo,
  standingIn,
  teamOf,
  type Work,
  workOf,
} from './views/neighbours.ts'
export type { Relation } from './relation.ts'
export { findPeople, peopleOfUnits, type PeopleFilter } from './views/scope.ts'
export { importPeople, type ImportOptions, type ImportResult } from './commands/import-people.ts'
export { peopleImported } from './store/event.ts'
export { exportPeopleByHand } from './views/export.ts'
