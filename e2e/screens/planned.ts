import type { Page } from '@playwright/test'
import { ask } from '../harness/ask.ts'

interface Talk {
  /** The code of a kind that came with the product, such as `check-in`. */
  readonly kind: string
  /** The names of the two. */
  readonly employee: string
  readonly leader: string
}

interface Listed {
  readonly items: readonly { readonly personId: string }[]
}
interface Kinds {
  readonly kinds: readonly { readonly kindId: string; readonly code: string }[]
}

/** Somebody plans a talk in a month, past the screen for it. Gives the address of the conversation. */
export const planTalk = async ({ request }: Page, { kind, employee, leader }: Talk): Promise<string> => {
  const { kinds } = (await ask(request, 'GET', '/kinds')) as Kinds
  const idOf = async (name: string): Promise<string | undefined> => {
    const { items } = (await ask(request, 'GET', `/people?search=${encodeURIComponent(name)}`)) as Listed
    return items[0]?.personId
  }
  const startsAt = Temporal.Now.instant().add({ hours: 24 * 30 })
  const planned = (await ask(request, 'POST', '/conversations', {
    body: {
      kindId: kinds.find(({ code }) => code === kind)?.kindId,
      employeeId: await idOf(employee),
      leaderId: await idOf(leader),
      startsAt: startsAt.toString(),
      endsAt: startsAt.add({ hours: 1 }).toString(),
      place: 'De Linde',
      videoLink: null,
      purpose: null,
    },
  })) as { readonly conversationId: string }
  return `/conversations/${planned.conversationId}`
}

interface Written {
  readonly form: {
    readonly content: {
      readonly sections: readonly {
        readonly fields: readonly {
          readonly id: string
          readonly answeredBy: string
          readonly required: boolean
        }[]
      }[]
    }
  } | null
}

/** Somebody writes into the report what both must answer together, past the screen for it. */
export const sayTogether = async ({ request }: Page, conversation: string): Promise<void> => {
  const { form } = (await ask(request, 'GET', conversation)) as Written
  const fields = form?.content.sections.flatMap((section) => section.fields) ?? []
  for (const { id } of fields.filter(({ answeredBy, required }) => answeredBy === 'together' && required))
    await ask(request, 'PUT', `${conversation}/report/sections/${id}`, {
      body: { voice: 'together', text: 'Zo zien we het allebei', baseRevision: 1 },
    })
}

/** The same, held without a word, and its report offered by who leads. */
export const offerReport = async (page: Page, talk: Talk): Promise<string> => {
  const conversation = await planTalk(page, talk)
  for (const deed of ['begin', 'finish']) await ask(page.request, 'POST', `${conversation}/${deed}`)
  await sayTogether(page, conversation)
  await ask(page.request, 'POST', `${conversation}/report/offer`)
  return conversation
}

interface Offered {
  readonly report: { readonly contentHash: string | null } | null
}

/** Somebody at the table signs the report as it is now, past the screen for it. */
export const signReport = async (
  { request }: Page,
  conversation: string,
  manner: 'agreed' | 'seen',
): Promise<void> => {
  const { report } = (await ask(request, 'GET', conversation)) as Offered
  const body = { manner, response: null, contentHash: report?.contentHash }
  await ask(request, 'POST', `${conversation}/report/sign`, { body })
}
