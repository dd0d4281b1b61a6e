import { z } from 'zod'
import { id, language, plainDate } from './id.ts'
import { route } from './route.ts'

/** How an organisation is set up. */
export const organization = z.object({
  name: z.string(),
  /** Of new people, and of what the system says to nobody in particular. */
  language,
  /** IANA name, such as `Europe/Amsterdam`. */
  timeZone: z.string(),
  revision: z.number().int(),
  can: z.object({ change: z.boolean() }),
})
export type Organization = z.infer<typeof organization>

const revision = z.number().int().min(1)
const revised = z.object({ revision: z.number().int() })
const unitWords = z.object({
  name: z.string().trim().min(1).max(200),
  code: z.string().trim().min(1).max(60).nullable(),
})
const oneUnit = z.object({ unitId: id })

/** A unit that was put away. */
export const archivedUnit = z.object({
  unitId: id,
  name: z.string(),
  /** What it hung under, and hangs under again when it is brought back. */
  parent: z.object({ name: z.string(), archived: z.boolean() }).nullable(),
  revision: z.number().int(),
  can: z.object({ restore: z.boolean() }),
})
export type ArchivedUnit = z.infer<typeof archivedUnit>

export const organizationRoutes = {
  archivedUnits: route({
    method: 'GET',
    path: '/archived-units',
    summary: 'The units that were archived, by name, for those who keep people.',
    access: 'signed-in',
    output: z.object({ units: z.array(archivedUnit) }),
    refusals: ['not-allowed'],
  }),
  comingToUnit: route({
    method: 'GET',
    path: '/units/:unitId/coming',
    summary: 'Who will work in a unit and does not today, and from which day: until then it is not archived.',
    access: 'signed-in',
    params: oneUnit,
    output: z.object({ people: z.array(z.object({ personId: id, name: z.string(), from: plainDate })) }),
    refusals: ['not-allowed', 'not-found'],
  }),
  showOrganization: route({
    method: 'GET',
    path: '/organization',
    summary: 'How the organisation is set up, for those who keep people.',
    access: 'signed-in',
    output: organization,
    refusals: ['not-allowed'],
  }),
  changeOrganization: route({
    method: 'PUT',
    path: '/organization',
    summary: 'Change the name, the language and the time zone of the organisation.',
    access: 'signed-in',
    body: z.object({
      name: z.string().trim().min(1).max(200),
      language,
      timeZone: z.string().min(1).max(64),
      /** The one that was read: whoever changes what somebody else changed meanwhile is told. */
      revision,
    }),
    output: revised,
    refusals: ['not-allowed', 'time-zone-unknown', 'organization-moved-on'],
  }),
  addUnit: route({
    method: 'POST',
    path: '/units',
    summary: 'Add a unit, at the top or under another.',
    access: 'signed-in',
    body: unitWords.extend({ parentId: id.nullable() }),
    output: oneUnit,
    refusals: ['not-allowed', 'unit-unknown', 'unit-name-taken', 'unit-code-taken'],
  }),
  renameUnit: route({
    method: 'PATCH',
    path: '/units/:unitId',
    summary: 'Give a unit another name or code.',
    access: 'signed-in',
    params: oneUnit,
    body: unitWords.extend({ revision }),
    output: revised,
    refusals: ['not-allowed', 'not-found', 'unit-moved-on', 'unit-name-taken', 'unit-code-taken'],
  }),
  moveUnit: route({
    method: 'POST',
    path: '/units/:unitId/move',
    summary: 'Hang a unit, with all below it, under another or at the top.',
    access: 'signed-in',
    params: oneUnit,
    body: z.object({ parentId: id.nullable(), revision }),
    output: revised,
    refusals: [
      'not-allowed',
      'not-found',
      'unit-moved-on',
      'unit-unknown',
      'unit-loop',
      'unit-place-for-hr',
      'unit-name-taken',
      'unit-code-taken',
    ],
  }),
  archiveUnit: route({
    method: 'POST',
    path: '/units/:unitId/archive',
    summary:
      'Put away a unit in which nobody works or will work, that no unit hangs below and nobody is HR for.',
    access: 'signed-in',
    params: oneUnit,
    body: z.object({ revision }),
    output: revised,
    refusals: ['not-allowed', 'not-found', 'unit-moved-on', 'unit-not-empty'],
  }),
  restoreUnit: route({
    method: 'POST',
    path: '/units/:unitId/restore',
    summary: 'Bring back a unit that was archived, where it hung.',
    access: 'signed-in',
    params: oneUnit,
    body: z.object({ revision }),
    output: revised,
    refusals: [
      'not-allowed',
      'not-found',
      'unit-moved-on',
      'unit-unknown',
      'unit-name-taken',
      'unit-code-taken',
    ],
  }),
}
