import { z } from 'zod'
import { form, side, type Side } from './form.ts'
import { formName } from './forms.ts'
import { bilingual, id, instant } from './id.ts'
import { route } from './route.ts'
import { builtInKindCode, kindCode, kindRules, planner } from './templates.ts'

/** The longest name and description of a kind in one language, in characters. */
export const longestKindName = 80
export const longestKindDescription = 600

/** What HR writes of a kind: a text may stand in one language, and then stands in both. */
const kindContent = z.object({
  name: z.object({ nl: z.string().max(longestKindName), en: z.string().max(longestKindName) }),
  description: z.object({
    nl: z.string().max(longestKindDescription),
    en: z.string().max(longestKindDescription),
  }),
  rules: kindRules,
})

/** Which form a kind will ask: none, one that is published, or one of its own that begins as a copy or with one question. */
const formChoice = z.discriminatedUnion('choice', [
  z.object({ choice: z.literal('none') }),
  z.object({ choice: z.literal('existing'), formId: id }),
  z.object({ choice: z.literal('own'), copyOf: id }),
  z.object({ choice: z.literal('new') }),
])
export type FormChoice = z.infer<typeof formChoice>

/** What is written of a kind and not yet published; while one writes it may be planned by nobody yet. */
export const kindDraft = kindContent.extend({
  rules: kindRules.extend({ plannedBy: z.array(planner) }),
  form: formChoice,
  /** The version that it builds upon; 0 for a kind that was never published. */
  baseVersion: z.int().min(0),
})
export type KindDraft = z.infer<typeof kindDraft>

/** Whom a form that begins with one question asks it. */
export const newFormAsks = ['employee', 'manager'] as const satisfies readonly Side[]

/** A form that a kind may ask, as it was published last. */
const offeredForm = z.object({
  formId: id,
  name: bilingual,
  /** Whom it asks something while they prepare. */
  asks: z.array(side),
})
export type OfferedForm = z.infer<typeof offeredForm>

const standing = z.object({
  kindId: id,
  code: kindCode,
  name: bilingual,
  version: z.int(),
  publishedAt: instant,
  /** It came with the product. */
  builtIn: z.boolean(),
  /** Offered when one plans; else it is put away, or was brought in and not put to use yet. */
  inUse: z.boolean(),
})

export const standingKind = standing.extend({
  description: bilingual,
  /** What its form is called; null without one. */
  form: formName.nullable(),
  /** When something was last written that is not published. For whoever may edit. */
  draftSavedAt: instant.nullable(),
})
export type StandingKind = z.infer<typeof standingKind>

export const kindDetail = standing.extend({
  description: bilingual,
  rules: kindRules,
  form: z.object({ formId: id, name: bilingual }).nullable(),
  /** The built-in kind that it began as: a kind that began as `development` stays out of every assessment. */
  origin: builtInKindCode.nullable(),
  forms: z.array(offeredForm),
  /** Null when nothing else was written since it was published, or when the viewer may not edit. */
  draft: kindDraft.extend({ savedAt: instant }).nullable(),
  /** Counts every save, publication and discarding, so that nobody saves over what they did not see. */
  revision: z.int(),
  can: z.object({
    edit: z.boolean(),
    /** Not the last one in use. */
    retire: z.boolean(),
    restore: z.boolean(),
  }),
})
export type KindDetail = z.infer<typeof kindDetail>

/** A kind that was never published: what is written of it, and what it began as. */
const newKind = z.object({
  kindId: id,
  /** Empty in both languages while it has none. */
  name: formName,
  copyOf: id.nullable(),
  origin: builtInKindCode.nullable(),
  forms: z.array(offeredForm),
  draft: kindDraft.extend({ savedAt: instant }),
  revision: z.int(),
})
export type NewKind = z.infer<typeof newKind>

/** What a file holds that a kind was exported to. Imported it gives an equal kind. */
export const kindFile = z.object({
  tweespraak: z.literal('kind'),
  /** Of the file; a later way of writing kinds down gets a number of its own. */
  format: z.literal(1),
  /** The built-in kind that it began as. */
  origin: builtInKindCode.nullable(),
  ...kindContent.shape,
  form: z.object({ name: formName, content: form }).nullable(),
})
export type KindFile = z.infer<typeof kindFile>

/** The longest file that is read, in characters. */
export const longestKindFile = 500_000

const params = z.object({ kindId: id })
const published = z.object({ kindId: id, version: z.int(), formId: id.nullable() })

export const kindsRoutes = {
  list: route({
    method: 'GET',
    path: '/kinds/all',
    summary: 'Every kind of conversation of the organisation, those put away too, for HR.',
    access: 'signed-in',
    output: z.object({
      kinds: z.array(standingKind),
      /** Those that were never published. For whoever may edit. */
      drafts: z.array(z.object({ kindId: id, name: formName, savedAt: instant })),
      forms: z.array(offeredForm),
      can: z.object({ edit: z.boolean() }),
    }),
    refusals: ['not-allowed'],
  }),
  begin: route({
    method: 'POST',
    path: '/kinds/drafts',
    summary:
      'Begin a kind of the organisation’s own: a draft until it is published. `copyOf`: the kind that it begins as.',
    access: 'signed-in',
    body: kindDraft.omit({ baseVersion: true }).extend({ copyOf: id.nullable() }),
    output: z.object({ kindId: id }),
    refusals: ['not-allowed', 'not-found'],
  }),
  showDraft: route({
    method: 'GET',
    path: '/kinds/drafts/:kindId',
    summary: 'A kind that was never published, as far as it is written.',
    access: 'signed-in',
    params,
    output: newKind,
    refusals: ['not-allowed', 'not-found'],
  }),
  saveDraft: route({
    method: 'PUT',
    path: '/kinds/:kindId/draft',
    summary: 'Save what is written of a kind, on top of the revision that was seen.',
    access: 'signed-in',
    whileTyping: true,
    params,
    body: kindDraft.extend({ baseRevision: z.int().min(0) }),
    output: z.object({ revision: z.int(), savedAt: instant }),
    refusals: ['not-allowed', 'not-found', 'changed-elsewhere'],
  }),
  discardDraft: route({
    method: 'POST',
    path: '/kinds/:kindId/draft/discarding',
    summary: 'Throw the draft away. What was published stays; a kind that never was disappears.',
    access: 'signed-in',
    params,
    body: z.object({ revision: z.int().min(0) }),
    output: z.object({ revision: z.int() }),
    refusals: ['not-allowed', 'not-found', 'changed-elsewhere'],
  }),
  show: route({
    method: 'GET',
    path: '/kinds/:kindId/newest',
    summary: 'One kind in its newest version, in use or not, with the forms that it may ask.',
    access: 'signed-in',
    params,
    output: kindDetail,
    refusals: ['not-allowed', 'not-found'],
  }),
  make: route({
    method: 'POST',
    path: '/kinds',
    summary:
      'Publish a kind of the organisation’s own, to be planned from now on. With a form of its own it waits until that was made and it is put to use. `copyOf`: the kind that it began as. `draft`: what it was written in, which is closed with it.',
    access: 'signed-in',
    body: kindContent.extend({
      form: formChoice,
      copyOf: id.nullable(),
      draft: z.object({ kindId: id, revision: z.int().min(1) }).optional(),
    }),
    output: published,
    refusals: ['not-allowed', 'not-found', 'changed-elsewhere', 'form-not-published', 'kind-not-sound'],
  }),
  publish: route({
    method: 'POST',
    path: '/kinds/:kindId/versions',
    summary:
      'Publish the next version of a kind, on top of the version that was seen. Conversations keep the version they began with. `revision`: of the draft that it was written in, which is closed with it.',
    access: 'signed-in',
    params,
    body: kindContent.extend({
      form: formChoice,
      baseVersion: z.int().min(1),
      revision: z.int().min(0).optional(),
    }),
    output: published,
    refusals: [
      'not-allowed',
      'not-found',
      'changed-elsewhere',
      'nothing-changes',
      'form-not-published',
      'kind-not-sound',
    ],
  }),
  retire: route({
    method: 'POST',
    path: '/kinds/:kindId/retirement',
    summary: 'Offer a kind no more. Conversations of it go on, and its reports stay.',
    access: 'signed-in',
    params,
    refusals: ['not-allowed', 'not-found', 'last-kind'],
  }),
  restore: route({
    method: 'POST',
    path: '/kinds/:kindId/return',
    summary:
      'Offer a kind that is not in use, with its form as it was published last: who is asked something by it, prepares.',
    access: 'signed-in',
    params,
    refusals: ['not-allowed', 'not-found', 'form-does-not-fit'],
  }),
  arrange: route({
    method: 'PUT',
    path: '/kinds/order',
    summary: 'The order in which the kinds in use are offered: all of them, each once.',
    access: 'signed-in',
    body: z.object({ kindIds: z.array(id).min(1).max(200) }),
    refusals: ['not-allowed', 'changed-elsewhere'],
  }),
  exportFile: route({
    method: 'GET',
    path: '/kinds/:kindId/file',
    summary: 'A kind with its form as JSON, in its newest version. The schema is docs/kind.schema.json.',
    access: 'signed-in',
    params,
    produces: 'application/json',
    refusals: ['not-allowed', 'not-found'],
  }),
  importFile: route({
    method: 'POST',
    path: '/kinds/import',
    summary: 'Bring in a kind from the text of a file that one was exported to; it is not in use yet.',
    access: 'signed-in',
    body: z.object({ text: z.string().max(longestKindFile) }),
    output: published,
    refusals: ['not-allowed', 'kind-file-unreadable', 'kind-file-wrong', 'kind-not-sound', 'form-not-sound'],
  }),
}
