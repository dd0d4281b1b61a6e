import { z } from 'zod'
import { field, form, part, roughForm } from './form.ts'
import { bilingual, id, instant } from './id.ts'
import { route } from './route.ts'
import { builtInKindCode } from './templates.ts'

/** What a form is called; either language may be empty while it is being made. */
export const formName = z.object({ nl: z.string().max(80), en: z.string().max(80) })

/** What is written of a form and not yet published. */
export const formDraft = z.object({ name: formName, content: roughForm })
export type FormDraft = z.infer<typeof formDraft>

/** A kind of conversation that asks this form, in its newest version. */
const usedBy = z.object({ kindId: id, name: bilingual })

export const formSummary = z.object({
  formId: id,
  name: bilingual,
  /** The built-in kind that it came with; null for a form that the organisation made. */
  builtIn: builtInKindCode.nullable(),
  /** Its newest version; null while it was never published. */
  version: z.int().nullable(),
  publishedAt: instant.nullable(),
  /** How many questions it has, in its newest version or else in its draft. */
  questions: z.int(),
  usedBy: z.array(usedBy),
  /** When something was last written that is not published. For whoever may edit. */
  draftSavedAt: instant.nullable(),
})
export type FormSummary = z.infer<typeof formSummary>

export const formDetail = formSummary.omit({ questions: true, draftSavedAt: true }).extend({
  /** The kinds that ask it and are not in use: nobody can plan them yet, or any more. */
  waiting: z.array(usedBy),
  /** The newest version; null while it was never published. */
  content: form.nullable(),
  /** Null when nothing was written since, or when the viewer may not edit. */
  draft: formDraft.extend({ savedAt: instant }).nullable(),
  /** Counts every save, publication and discarding, so that nobody saves over what they did not see. */
  revision: z.int(),
  /** The kinds of conversation in use, and whether this form, as published, fits what each of them asks. */
  kinds: z.array(
    usedBy.extend({
      /** The form that it asks now. */
      formId: id.nullable(),
      fits: z.boolean(),
    }),
  ),
  can: z.object({ edit: z.boolean() }),
})
export type FormDetail = z.infer<typeof formDetail>

/** What a file holds that a form was exported to. Imported it gives the same form again. */
export const formFile = z.object({
  tweespraak: z.literal('form'),
  /** Of the file; a later way of writing forms down gets a number of its own. */
  format: z.literal(1),
  name: formName,
  form: roughForm,
})
export type FormFile = z.infer<typeof formFile>

/** The longest file that is read, in characters. */
export const longestFormFile = 500_000

/** What a question of the bank is about. */
export const bankTopics = [
  'goals',
  'contribution',
  'obstacles',
  'joy',
  'cooperation',
  'leading',
  'learning-together',
  'rhythm',
  'development',
  'next-step',
  'ambitions',
  'training',
  'organisation',
  'less-well',
  'then-and-now',
  'agreeing',
  'starting',
  'workplace',
] as const
export const bankTopic = z.enum(bankTopics)
export type BankTopic = z.infer<typeof bankTopic>

export const bankQuestion = z.object({
  topic: bankTopic,
  part,
  /** The kinds that it suits best; it may be asked in any. */
  kinds: z.array(builtInKindCode),
  /** Ready to stand on a form. */
  field,
})
export type BankQuestion = z.infer<typeof bankQuestion>

const params = z.object({ formId: id })
const base = z.object({ revision: z.int().min(0) })

export const formsRoutes = {
  list: route({
    method: 'GET',
    path: '/forms',
    summary: 'The forms of the organisation, for HR.',
    access: 'signed-in',
    output: z.object({ forms: z.array(formSummary), can: z.object({ make: z.boolean() }) }),
    refusals: ['not-allowed'],
  }),
  show: route({
    method: 'GET',
    path: '/forms/:formId',
    summary: 'One form, with its draft for who may edit it.',
    access: 'signed-in',
    params,
    output: formDetail,
    refusals: ['not-allowed', 'not-found'],
  }),
  make: route({
    method: 'POST',
    path: '/forms',
    summary: 'Begin a form of the organisation’s own: empty, or as a copy of another.',
    access: 'signed-in',
    body: z.object({ name: formName, copyOf: id.nullable() }),
    output: z.object({ formId: id }),
    refusals: ['not-allowed', 'not-found'],
  }),
  importFile: route({
    method: 'POST',
    path: '/forms/import',
    summary: 'Begin a form from the text of a file that a form was exported to.',
    access: 'signed-in',
    body: z.object({ text: z.string().max(longestFormFile) }),
    output: z.object({ formId: id }),
    refusals: ['not-allowed', 'form-file-unreadable', 'form-file-wrong'],
  }),
  exportFile: route({
    method: 'GET',
    path: '/forms/:formId/file',
    summary:
      'A form as JSON: its newest version, or its draft while it has none. The schema is docs/form.schema.json.',
    access: 'signed-in',
    params,
    produces: 'application/json',
    refusals: ['not-allowed', 'not-found'],
  }),
  saveDraft: route({
    method: 'PUT',
    path: '/forms/:formId/draft',
    summary: 'Save what is written of a form, on top of the revision that was seen.',
    access: 'signed-in',
    whileTyping: true,
    params,
    body: formDraft.extend({ baseRevision: z.int().min(0) }),
    output: z.object({ revision: z.int(), savedAt: instant }),
    refusals: ['not-allowed', 'not-found', 'changed-elsewhere'],
  }),
  discardDraft: route({
    method: 'POST',
    path: '/forms/:formId/draft/discarding',
    summary: 'Throw the draft away. What was published stays; a form that never was disappears.',
    access: 'signed-in',
    params,
    body: base,
    output: base,
    refusals: ['not-allowed', 'not-found', 'changed-elsewhere'],
  }),
  publish: route({
    method: 'POST',
    path: '/forms/:formId/versions',
    summary:
      'Publish the draft as the next version, for the kinds that use this form too. Conversations keep the version they began with; a text in one language stands in both.',
    access: 'signed-in',
    params,
    body: base,
    output: z.object({ version: z.int() }),
    refusals: [
      'not-allowed',
      'not-found',
      'changed-elsewhere',
      'nothing-changes',
      'form-not-sound',
      'form-does-not-fit',
    ],
  }),
  use: route({
    method: 'PUT',
    path: '/kinds/:kindId/form',
    summary:
      'Let a kind of conversation ask this form, in its newest version, from the next conversation on.',
    access: 'signed-in',
    params: z.object({ kindId: id }),
    body: z.object({ formId: id }),
    output: z.object({ version: z.int() }),
    refusals: ['not-allowed', 'not-found', 'form-not-published', 'form-does-not-fit'],
  }),
  questionBank: route({
    method: 'GET',
    path: '/question-bank',
    summary: 'Questions to choose from when making a form, in both languages.',
    access: 'signed-in',
    output: z.object({ questions: z.array(bankQuestion) }),
    refusals: ['not-allowed'],
  }),
}
