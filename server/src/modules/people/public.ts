export { foundOrganization, type Founded, type Founding } from './commands/found-organization.ts'
export { giveHrByHand } from './commands/give-hr-by-hand.ts'
export { importPeople } from './commands/import-people.ts'
export { setPersonLanguage } from './commands/set-language.ts'
export {
  administratorsOn,
  factsOf,
  hasLeftBy,
  lastDayOf,
  managerOf,
  managerQuery,
  nameColumns,
  nameOfRow,
  namedBy,
  namesOf,
  type NameRow,
  type PersonFacts,
  teamIds,
  teamQuery,
  workOf,
  unitOfRow,
  workOfRow,
  type WorkRow,
} from './views/neighbours.ts'
export { type JobTitle, jobTitlesOn } from './views/job-titles.ts'
export { hrForAllOn, isJudgedByNobody, relationTo } from './store/role.ts'
export { probationOf, untalkedOf, untalkedQuery } from './views/probations.ts'
export { LastDayChanged, PersonHandedOver, TeamHandedOver } from './store/event.ts'
export { exportPeopleByHand } from './views/export.ts'
export { displayName, nameKey, type NameParts, searchTokens } from './name.ts'
export { nameInRow } from './import-draft.ts'
export { parseFullName } from './import-name.ts'
export { recognise, type Recognised } from './import-heading.ts'
export { type KnownAs, peopleKnownAs } from './views/known-as.ts'
export { findPeople, peopleOfUnits, wordsOf } from './views/scope.ts'
export { listOrganizations, type ListedOrganization } from './views/organizations.ts'
export { timeZoneExists } from './organization.ts'
export { type Above, aboveAll, type Addressee, addresseesOn } from './views/above.ts'
