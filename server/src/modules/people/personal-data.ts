import type { PersonalData } from '../../platform/personal-data.ts'

const afterLeaving = {
  from: 'employment-ended',
  days: 2 * 365,
  source: 'the term of two years after leaving that Dutch practice and the AP keep to',
} as const
const aDay = {
  from: 'created',
  days: 1,
  source: 'long enough to look at a preview and carry it out',
} as const
const preview = {
  left: 'out',
  because: 'it is gone within a day, and repeats what the people themselves hold',
} as const

export const personalData = {
  units: 'none',
  people: {
    holds: 'name, personnel number, e-mail address, language, last working day',
    subject: 'person_id',
    retention: afterLeaving,
    export: { as: 'who you are here' },
    erasure: 'anonymise',
  },
  person_search: {
    holds: 'the words of a name, to find it by',
    subject: 'person_id',
    retention: { as: 'the person' },
    export: { left: 'out', because: 'it repeats the name' },
    erasure: 'delete',
  },
  employments: {
    holds: 'first and last working day, and the last day of the probation',
    subject: 'person_id',
    retention: afterLeaving,
    export: { as: 'when you worked here' },
    erasure: 'delete',
  },
  assignments: {
    holds: 'job, unit, manager and hours, with their history',
    subject: 'person_id',
    retention: afterLeaving,
    export: { as: 'what work you did, where, and under whom' },
    erasure: 'delete',
  },
  role_grants: {
    holds: 'which roles were given to whom, by whom and when',
    subject: 'person_id',
    retention: afterLeaving,
    export: { as: 'roles you were given' },
    erasure: 'delete',
  },
  import_mappings: {
    holds: 'who said last what the columns of a file mean',
    subject: 'saved_by',
    retention: { as: 'the organization' },
    export: { left: 'out', because: 'it is about columns' },
    erasure: 'anonymise',
  },
  people_imports: {
    holds: 'who imported which file and when',
    subject: 'started_by',
    retention: aDay,
    export: preview,
    erasure: 'delete',
  },
  import_parts: {
    holds: 'the uploaded file of people',
    subject: 'import_id → people_imports.started_by',
    retention: aDay,
    export: preview,
    erasure: 'delete',
  },
  import_rows: {
    holds: 'what a file would change about people',
    subject: 'person_id',
    retention: aDay,
    export: preview,
    erasure: 'delete',
  },
  import_units: 'none',
  import_problems: {
    holds: 'the values of a file that are wrong',
    subject: 'import_id → people_imports.started_by',
    retention: aDay,
    export: preview,
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  | 'units'
  | 'people'
  | 'person_search'
  | 'employments'
  | 'assignments'
  | 'role_grants'
  | 'import_mappings'
  | 'people_imports'
  | 'import_parts'
  | 'import_rows'
  | 'import_units'
  | 'import_problems'
>
