import { z } from 'zod'
import { fileColumn } from './file-column.ts'
import { id, instant, page, plainDate } from './id.ts'
import { route } from './route.ts'

/** What a column of a spreadsheet of people can mean. */
export const importFields = [
  'number',
  'email',
  'given-name',
  'call-name',
  'initials',
  'infix',
  'family-name',
  'full-name',
  'job-title',
  'unit',
  'unit-code',
  'manager',
  'manager-number',
  'manager-email',
  'manager-name',
  'starts-on',
  'ends-on',
  'probation-ends-on',
  'hours',
  'language',
] as const
export const importField = z.enum(importFields)
export type ImportField = z.infer<typeof importField>

/**
 * Which unit a text in the file means that names none: the text in the words of the file. null: none that is there,
 * also where one is called nearly so.
 */
export const importUnits = z.record(z.string().min(1).max(1000), id.nullable())
export type ImportUnits = z.infer<typeof importUnits>

/** Which column (by its place, from 0) means what. A column that is not named is ignored. */
export const importMapping = z.record(z.string().regex(/^\d{1,4}$/), importField)
export type ImportMapping = z.infer<typeof importMapping>

export const importColumn = fileColumn(importField)
export type ImportColumn = z.infer<typeof importColumn>

/** How many of what the file calls units, and are none yet or more than one, can be matched by hand. */
export const unitTextsAtMost = 200

/** What the file calls a unit, where no unit or more than one is called so: it can be told which one is meant. */
export const importUnitText = z.object({
  /** As it stands in the file. */
  text: z.string(),
  rows: z.number().int(),
  /** The unit that was chosen for it, by hand or the last time; null is none, so that a new one comes or it is left out. */
  unitId: id.nullable(),
  /** Nobody chose that unit: it is the only one that is called nearly so. */
  suggested: z.boolean().default(false),
  ambiguous: z.boolean(),
})
export type ImportUnitText = z.infer<typeof importUnitText>

export const importCounts = z.object({
  rows: z.number().int(),
  /** From which day what changes holds, where the file itself does not say; null in what was read by an earlier version. */
  from: plainDate.nullable().default(null),
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** People who work here today and are not in the file. */
  missing: z.number().int(),
  /** Of whom the import was told to keep them as they are when the others left; not in `missing` any more. */
  kept: z.number().int().default(0),
  /** Once carried out: people whom nobody leads now, since who led them left. */
  unmanaged: z.number().int().default(0),
  /** People who get another manager in the place of one they had. */
  newManagers: z.number().int().default(0),
  newUnits: z.number().int(),
  /** The first of them. */
  newUnitNames: z.array(z.string()).default([]),
  /** The first of what it calls units, to be matched with the units that are there. */
  unitTexts: z.array(importUnitText).max(unitTextsAtMost).default([]),
  /** People in the file who would have no e-mail address, and so cannot be invited. */
  withoutAddress: z.number().int().default(0),
  /** Rows that will be left out. */
  badRows: z.number().int(),
  /** Values that will be left out of rows that are taken. */
  badValues: z.number().int(),
  /** What is carried out, and undoes what somebody wrote down here. */
  notices: z.number().int().default(0),
})
export type ImportCounts = z.infer<typeof importCounts>

export const importState = z.enum([
  'receiving',
  'reading',
  'ready',
  'applying',
  'applied',
  'failed',
  'cancelled',
])
export type ImportState = z.infer<typeof importState>

export const peopleImport = z.object({
  importId: id,
  fileName: z.string(),
  state: importState,
  /** While reading and applying: how many rows are done, of how many if that is known. */
  done: z.number().int(),
  total: z.number().int().nullable(),
  /** A refusal's code, its sentence, and its details. */
  failure: z
    .object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) })
    .nullable(),
  columns: z.array(importColumn).nullable(),
  counts: importCounts.nullable(),
  missing: z.enum(['keep', 'leave']).nullable(),
  /** Who is not in the file and stays as they are all the same: without them nobody is HR for everybody. */
  lastHr: z.array(z.object({ personId: id, name: z.string() })),
  createdAt: instant,
  can: z.object({ correct: z.boolean(), apply: z.boolean(), cancel: z.boolean() }),
})
export type PeopleImport = z.infer<typeof peopleImport>

/** What was read and waits for a yes or a no: which file, and of how many; whom it names stands in the preview alone. */
export const unfinishedImport = z.object({
  importId: id,
  fileName: z.string(),
  readAt: instant,
  rows: z.number().int(),
  /** For how many of them it would change something; others may be missing in it. */
  changes: z.number().int(),
})

export const importChange = z.object({
  /** An import field; of who is not in the file also `leads`: how many people they would leave behind unmanaged. */
  field: z.string(),
  old: z.string().nullable(),
  new: z.string().nullable(),
})
export type ImportChange = z.infer<typeof importChange>

export const importEffect = z.enum(['new', 'changed', 'unchanged', 'missing'])
export type ImportEffect = z.infer<typeof importEffect>

export const importRow = z.object({
  /** Line in the file, the headings being 1; 0 for somebody who is not in it. */
  line: z.number().int(),
  effect: importEffect,
  personId: id,
  name: z.string(),
  changes: z.array(importChange),
})
export type ImportRow = z.infer<typeof importRow>

/** Somebody whom a name in the file may mean: by their line in it, or by their number if they are not in it. */
export const importNamesake = z.object({
  name: z.string(),
  line: z.number().int().nullable(),
  number: z.string().nullable(),
})
export type ImportNamesake = z.infer<typeof importNamesake>

/** Something wrong in the file. Its sentence stands in the messages under `people.problem.<reason>`. */
export const importProblem = z.object({
  line: z.number().int(),
  /** Whom the line is about, as the file names them. */
  name: z.string().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.array(importNamesake)])),
  /** `row`: the whole row is left out. `value`: only this value is. `notice`: it is taken, and should be looked at. */
  severity: z.enum(['row', 'value', 'notice']),
})
export type ImportProblem = z.infer<typeof importProblem>

/** What is carried out all the same, but should be seen: it undoes what somebody wrote down here, or may be a slip. */
export const noticedReasons = [
  'comes-back',
  'leaving-undone',
  'manager-comes-back',
  'leader-leaves',
  'address-missing',
  'manager-missing',
  'given-name-missing',
  'name-garbled',
  'new-left',
  'first-day-far',
  'unit-new',
  'unit-new-top',
  'unit-like',
  'unit-like-top',
  'unit-suggested',
] as const

/** Read back, with whom its line is about when they are here: nobody yet before it is carried out, nor of a line left out. */
export const importProblemOf = importProblem.extend({ personId: id.nullable() })
export type ImportProblemOf = z.infer<typeof importProblemOf>

/** Largest file that is taken, in bytes. */
export const importFileLimit = 25 * 1024 * 1024

const oneImport = z.object({ importId: id })

export const peopleImportRoutes = {
  startImport: route({
    method: 'POST',
    path: '/people-imports',
    summary:
      'Upload a CSV or Excel file of people. It is kept for a day at most; ask for it to be read next.',
    access: 'signed-in',
    upload: true,
    output: oneImport,
    refusals: ['not-allowed', 'file-too-large', 'file-empty'],
  }),
  readImport: route({
    method: 'POST',
    path: '/people-imports/:importId/reading',
    summary:
      'Read the file and work out what it would do; again, with columns and units corrected by hand, or from another day. Poll the import for progress.',
    access: 'signed-in',
    params: oneImport,
    body: z.object({
      mapping: importMapping.optional(),
      /** Left out, what was chosen the last time for a file with these headings. */
      units: importUnits.optional(),
      /** From which day what changes holds, at most a year back or ahead; left out, today. */
      from: plainDate.optional(),
    }),
    refusals: ['not-found', 'import-moved-on', 'import-day-far'],
  }),
  unfinishedImport: route({
    method: 'GET',
    path: '/people-imports',
    summary:
      'The last import that the caller let read and neither carried out nor threw away, if there is one.',
    access: 'signed-in',
    output: z.object({ unfinished: unfinishedImport.nullable() }),
    refusals: ['not-allowed'],
  }),
  showImport: route({
    method: 'GET',
    path: '/people-imports/:importId',
    summary: 'How far an import is: its columns, its effect, its failure.',
    access: 'signed-in',
    params: oneImport,
    output: peopleImport,
    refusals: ['not-found'],
  }),
  importRows: route({
    method: 'GET',
    path: '/people-imports/:importId/rows',
    summary:
      'What the rows of the file would do, or did; of who is not in it those first who leave people behind, then by name.',
    access: 'signed-in',
    params: oneImport,
    query: z.object({
      effect: importEffect,
      /** Of who is not in the file: the beginnings of words of a name. */
      search: z.string().max(200).optional(),
      cursor: z
        .string()
        .regex(/^\d{1,9}:[\da-f-]{36}$/)
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: page(importRow),
    refusals: ['not-found'],
  }),
  importProblems: route({
    method: 'GET',
    path: '/people-imports/:importId/problems',
    summary: 'What is wrong in the file, by line.',
    access: 'signed-in',
    params: oneImport,
    query: z.object({
      cursor: z
        .string()
        .regex(/^\d{1,9}$/)
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: page(importProblemOf),
    refusals: ['not-found'],
  }),
  applyImport: route({
    method: 'POST',
    path: '/people-imports/:importId/applying',
    summary: 'Carry out what the preview showed, in one transaction. Poll the import for progress.',
    access: 'signed-in',
    params: oneImport,
    body: z.object({
      /** Who is not in the file: kept as they are, or written down as having left. */
      missing: z.enum(['keep', 'leave']),
      /** Of those who leave: who stays as they are. */
      except: z.array(id).max(5000).default([]),
      /** Of those who are not in the file only these leave, and everybody else stays as they are. */
      only: z.array(id).max(5000).optional(),
    }),
    refusals: ['not-found', 'import-moved-on'],
  }),
  cancelImport: route({
    method: 'DELETE',
    path: '/people-imports/:importId',
    summary: 'Forget an import and its file. What was applied stays.',
    access: 'signed-in',
    params: oneImport,
    refusals: ['not-found', 'import-moved-on'],
  }),
}
