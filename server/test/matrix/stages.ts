import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { type AnswerValue, type Field, type Form, type Side, unanswered } from '@tweespraak/contract/form'
import { openQuestions, openTogether } from '@tweespraak/contract/open-questions'
import type { Asker, TestApp } from '../app.ts'
import { typeTogether } from '../typed.ts'

/** How far to bring a conversation. Each stage goes through those before it. */
export const stages = ['planned', 'prepared', 'talking', 'reported', 'offered', 'signed'] as const
export type Stage = (typeof stages)[number]

export interface Two {
  readonly employee: { readonly personId: string; readonly asker: Asker }
  readonly manager: { readonly personId: string; readonly asker: Asker }
}

/** Words to put in each private field, told apart by the sentinel test. */
export type Words = (field: string) => string

const answerTo = (field: Field, words: Words, side: Side): AnswerValue => {
  switch (field.type) {
    case 'text':
      return words(`answer-${side}-${field.id}`)
    case 'scale':
      return 1
    case 'choice':
      return field.options[0]?.value ?? ''
    case 'choices':
      return [field.options[0]?.value ?? '']
    case 'yes-no':
      return true
    case 'number':
      return field.minimum
    case 'date':
      return '2026-01-01'
    case 'competencies':
    case 'goals':
      return [words(`answer-${side}-${field.id}`)]
  }
}

const must = <Body>(answer: {
  readonly status: number
  readonly body: Body
  readonly refusal: unknown
}): Body => {
  if (answer.status >= 400) throw new Error(`A stage was refused: ${JSON.stringify(answer.refusal)}`)
  return answer.body
}

export interface StageOptions {
  readonly kindId: string
  readonly words: Words
  /** false: the employee prepares, and never shares it. */
  readonly employeeShares?: boolean
}

/** Answers every question that this side must answer, also those that an answer brings up. */
export const fillIn = async (
  app: TestApp,
  asker: Asker,
  conversationId: string,
  { form, side, words }: { readonly form: Form; readonly side: Side; readonly words: Words },
): Promise<void> => {
  const answers: Record<string, AnswerValue> = {}
  for (let open = unanswered(form, side, answers); open.length > 0; open = unanswered(form, side, answers)) {
    for (const field of open) {
      const value = answerTo(field, words, side)
      answers[field.id] = value
      const params = { conversationId, fieldId: field.id }
      must(await app.call(routes.saveAnswer, asker, { params, body: { value, baseRevision: 0 } }))
    }
  }
}

/** Concludes a talk about a probation with what its report needs; refused to whom may not, which is for them to find. */
export const concludeProbation = async (
  app: TestApp,
  asker: Asker,
  conversationId: string,
): Promise<void> => {
  const params = { conversationId }
  const { body, status } = await app.call(conclusionRoutes.show, asker, { params })
  if (status !== 200 || !body.can.conclude) return
  const content = { about: 'probation', outcome: 'continue', until: null, reason: 'Het past' } as const
  await app.call(conclusionRoutes.save, asker, { params, body: { content, baseRevision: body.revision } })
}

/** Says in the report what both must answer together; refused to whom may not, which is for them to find. */
export const sayTogether = async (app: TestApp, asker: Asker, conversationId: string): Promise<void> => {
  const { body } = await app.call(routes.get, asker, { params: { conversationId } })
  if (body.view !== 'participant' || body.report === null) return
  const { sections } = body.report
  for (const sectionId of openTogether(openQuestions(body.form?.content ?? null, sections, []))) {
    const baseRevision = sections.find((each) => each.sectionId === sectionId)?.revisions.together ?? 0
    await app.call(routes.editReport, asker, {
      params: { conversationId, sectionId },
      body: { voice: 'together', text: 'Dit zeggen we samen', baseRevision },
    })
  }
}

/** Brings a conversation of two to a stage, through the product's own doors. Answers its id. */
export const conversationAt = async (
  app: TestApp,
  stage: Stage,
  { employee, manager }: Two,
  { kindId, words, employeeShares = true }: StageOptions,
): Promise<string> => {
  const starts = app.clock.now().add({ hours: 24 * 30 })
  const plan = {
    kindId,
    employeeId: employee.personId,
    leaderId: manager.personId,
    startsAt: starts.toString(),
    endsAt: starts.add({ hours: 1 }).toString(),
    place: words('place'),
    videoLink: null,
    purpose: words('purpose'),
  }
  const planned = must(await app.call(routes.plan, manager.asker, { body: plan }))
  const params = { conversationId: planned.conversationId }
  const reached = (wanted: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(wanted)
  const read = async (asker: Asker): Promise<ParticipantConversation> => {
    const conversation = must(await app.call(routes.get, asker, { params }))
    if (conversation.view !== 'participant') throw new Error('A participant sees no conversation')
    return conversation
  }

  const prepare = async (asker: Asker, side: Side): Promise<void> => {
    const { form, preparation } = await read(asker)
    if (form === null || preparation === null) return
    await fillIn(app, asker, params.conversationId, { form: form.content, side, words })
    must(
      await app.call(routes.addTalkingPoint, asker, {
        params,
        body: { pointId: crypto.randomUUID(), text: words(`point-${side}`) },
      }),
    )
  }

  if (!reached('prepared')) return planned.conversationId
  await prepare(employee.asker, 'employee')
  await prepare(manager.asker, 'manager')
  if (!reached('talking')) return planned.conversationId
  if (employeeShares) must(await app.call(routes.share, employee.asker, { params }))
  must(await app.call(routes.share, manager.asker, { params }))
  must(await app.call(routes.begin, manager.asker, { params }))
  for (const [asker, side] of [
    [employee.asker, 'employee'],
    [manager.asker, 'manager'],
  ] as const) {
    const refused = await typeTogether(app, asker, params.conversationId, words(`note-${side}`))
    if (refused !== null) throw new Error(`Typing was refused: ${refused}`)
  }
  if (!reached('reported')) return planned.conversationId
  must(await app.call(routes.finish, manager.asker, { params }))
  if (!reached('offered')) return planned.conversationId
  must(await app.call(routes.comment, manager.asker, { params, body: { text: words('comment') } }))
  await sayTogether(app, manager.asker, planned.conversationId)
  await concludeProbation(app, manager.asker, planned.conversationId)
  must(await app.call(routes.offer, manager.asker, { params }))
  if (!reached('signed')) return planned.conversationId
  const { report, kind } = await read(employee.asker)
  const contentHash = report?.contentHash ?? ''
  // Where the response goes in steps, nobody reacts with a signature.
  const response = typeof kind.rules.terms.response === 'number' ? null : words('response')
  must(
    await app.call(routes.sign, employee.asker, { params, body: { manner: 'seen', response, contentHash } }),
  )
  must(
    await app.call(routes.sign, manager.asker, {
      params,
      body: { manner: 'agreed', response: null, contentHash },
    }),
  )
  await app.services.jobs.drain()
  return planned.conversationId
}
