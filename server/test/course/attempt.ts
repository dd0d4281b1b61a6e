import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import type { ConversationState } from '@tweespraak/contract/conversation'
import { invitationRoutes } from '@tweespraak/contract/invitations'
import { isAnsweredBy, type Side } from '@tweespraak/contract/form'
import type { ReportVoice } from '@tweespraak/contract/report'
import { closeUnsigned } from '../../src/modules/conversations/commands/close-unsigned.ts'
import { sealWaitingResponses } from '../../src/modules/dossier/commands/seal-response.ts'
import { concludeProbation, fillIn, sayTogether } from '../matrix/stages.ts'
import { typeTogether } from '../typed.ts'
import { type Attempt, daysLater } from './asked.ts'
import { attemptAround } from './attempt-around.ts'
import { attemptInResponse } from './attempt-response.ts'
import { type Actor, type Deed, isAround, isInResponse, type TalkDeed } from './model.ts'
import { inMonth, seenByEmployee, seenFrom } from './table.ts'

const sideOf = (actor: Actor): Side =>
  actor === 'leader' || actor === 'heir' ? 'manager' : actor === 'employee' ? 'employee' : 'third'

/** Before the talk is finished: so long it is worth filling in the rest. */
const goesOn: readonly ConversationState[] = ['planned', 'preparing', 'held']

const prepare = async ({ table, actor, seen, word }: Attempt): Promise<boolean> => {
  const { app, conversationId, asker } = table
  const side = sideOf(actor)
  const form = seen.form?.content ?? null
  const fields = form?.sections.flatMap((section) => section.fields) ?? []
  const own = (await seenFrom(table, actor))?.preparation ?? null
  const text = fields.find(
    (field) => field.type === 'text' && isAnsweredBy(field, side) && field.shownIf === undefined,
  )
  const fieldId = text?.id ?? 'niets'
  const isFirst = own?.answers.length === 0 && own.sharedAt === null
  if (form !== null && isFirst && goesOn.includes(seen.state))
    await fillIn(app, asker(actor), conversationId, { form, side, words: () => '-' })
  const again = (await seenFrom(table, actor))?.preparation?.answers ?? []
  const baseRevision = again.find((answer) => answer.fieldId === fieldId)?.revision ?? 0
  const { status } = await app.call(routes.saveAnswer, asker(actor), {
    params: { conversationId, fieldId },
    body: { value: word, baseRevision },
  })
  return status === 200
}

const write = async ({ table, actor, seen, word }: Attempt, voice: ReportVoice): Promise<boolean> => {
  const section = seen.report?.sections.at(-1)
  const { status } = await table.app.call(routes.editReport, table.asker(actor), {
    params: { conversationId: table.conversationId, sectionId: section?.sectionId ?? '-notes' },
    body: { voice, text: word, baseRevision: section?.revisions[voice] ?? 1 },
  })
  return status === 200
}

const passTime = async ({ table, seen }: Attempt): Promise<boolean> => {
  await closeUnsigned(daysLater(table.app, (table.rules.terms.signing ?? 0) + 2))
  const { report } = await seenByEmployee(table)
  return seen.report?.status === 'offered' && report?.closing === 'not-signed'
}

const file = async ({ table, seen }: Attempt): Promise<boolean> => {
  await table.app.services.jobs.drain()
  await sealWaitingResponses(table.app.services)
  return seen.state === 'signed' && (await seenByEmployee(table)).state === 'filed'
}

const attemptInTalk = async (given: Attempt, deed: TalkDeed): Promise<boolean> => {
  const { table, actor, seen, word } = given
  const { app, conversationId } = table
  const asker = table.asker(actor)
  const params = { conversationId }
  const ask = async (): Promise<{ readonly status: number }> => {
    switch (deed) {
      case 'prepare':
      case 'write-own':
      case 'write-together':
      case 'note':
      case 'pass-time':
      case 'file':
        throw new Error(`${deed} is not one request`)
      case 'bring-point':
        return app.call(routes.addTalkingPoint, asker, {
          params,
          body: { pointId: crypto.randomUUID(), text: word },
        })
      case 'share':
        return app.call(routes.share, asker, { params })
      case 'say-coming':
        return app.call(invitationRoutes.answer, asker, { params, body: { answer: 'tentative' } })
      case 'move':
        return app.call(routes.reschedule, asker, { params, body: inMonth(app, word) })
      case 'cancel':
        return app.call(routes.cancel, asker, { params, body: { reason: 'other', text: null } })
      case 'begin':
        return app.call(routes.begin, asker, { params })
      case 'finish':
        return app.call(routes.finish, asker, { params })
      case 'pass':
        return app.call(routes.passReport, asker, { params })
      case 'comment':
        return app.call(routes.comment, asker, { params, body: { text: word } })
      case 'offer':
        // What is concluded and said together is no deed of the model: it is there when the report is offered.
        await sayTogether(app, asker, conversationId)
        if (seen.kind.code === 'probation') await concludeProbation(app, asker, conversationId)
        return app.call(routes.offer, asker, { params })
      case 'take-back':
        return app.call(routes.takeBack, asker, { params })
      case 'sign': {
        const contentHash = seen.report?.contentHash ?? '0'.repeat(64)
        return app.call(routes.sign, asker, { params, body: { manner: 'seen', response: null, contentHash } })
      }
      case 'ask-to-withdraw':
        return app.call(routes.proposeWithdrawal, asker, { params, body: { reason: 'by-accident' } })
      case 'ask-no-more':
        return app.call(routes.takeWithdrawalBack, asker, { params })
      case 'let-stand':
        return app.call(routes.declineWithdrawal, asker, { params })
      case 'withdraw':
        return app.call(routes.agreeWithdrawal, asker, { params })
      default:
        return deed satisfies never
    }
  }
  if (deed === 'prepare') return prepare(given)
  if (deed === 'write-own') return write(given, sideOf(actor))
  if (deed === 'write-together') return write(given, 'together')
  if (deed === 'note') return (await typeTogether(app, asker, conversationId, word)) === null
  if (deed === 'pass-time') return passTime(given)
  if (deed === 'file') return file(given)
  return (await ask()).status < 300
}

/** Asks the product for it, as this actor. Answers whether it was done. */
export const attempt = async (given: Attempt, deed: Deed): Promise<boolean> => {
  if (isAround(deed)) return attemptAround(given, deed)
  if (isInResponse(deed)) return attemptInResponse(given, deed)
  return attemptInTalk(given, deed)
}
