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

/** The same, held without a word, and its report offered by who leads. */
export const offerReport = async (page: Page, talk: Talk): Promise<string> => {
  const conversation = await planTalk(page, talk)
  for (const deed of ['begin', 'finish', 'report/offer'])
    await ask(page.request, 'POST', `${conversation}/${deed}`)
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
