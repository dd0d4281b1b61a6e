import type { Language } from '@tweespraak/contract/id'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { wordsOfMail } from '../mail/letter.ts'
import { plainPage } from './plain-page.ts'
import { languageFor } from './refusal-answer.ts'

interface Link {
  readonly sort: string
  readonly token: string
}
/** What a link leaves, and the language of who it is of; null for a link that was never made. */
type Found = Promise<{ readonly sort: string; readonly language: Language } | null>

interface Leaving {
  readonly show: (link: Link) => Found
  readonly leave: (link: Link) => Found
}

/** More than what programs for mail send along, which says no more than that they do. */
const bodyLimit = 4096

const answer = (reply: FastifyReply, status: number, page: string) =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .type('text/html; charset=utf-8')
    .send(page)

/**
 * `/unsubscribe/<sort>/<token>`: how the reader of a mail says that they can do without such mail, from the mail alone. A
 * program for mail posts to it with one press (RFC 8058); who follows the link is asked first, since programs that look
 * into mails follow links too, and never press. Needs no session and reads no cookie.
 */
export const registerLeaving = (app: FastifyInstance, { show, leave }: Leaving): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_request, _body, done) => done(null))
    const options = { schema: { hide: true }, config: { rateLimit: { max: 60, timeWindow: 60_000 } } }
    const path = '/unsubscribe/:sort/:token'
    scope.get<{ Params: Link }>(path, options, async (request, reply) =>
      answerWith(request, reply, await show(request.params), (t, what) => ({
        title: t('unsubscribe.title'),
        text: t('unsubscribe.ask', { what }),
        form: { press: t('unsubscribe.press'), name: 'List-Unsubscribe', value: 'One-Click' },
        link: { to: '/mail-choices', words: t('choose') },
      })),
    )
    scope.post<{ Params: Link }>(path, options, async (request, reply) =>
      answerWith(request, reply, await leave(request.params), (t, what) => ({
        title: t('unsubscribe.doneTitle'),
        text: t('unsubscribe.done', { what }),
        link: { to: '/mail-choices', words: t('unsubscribe.back') },
      })),
    )
  })
}

const answerWith = (
  request: FastifyRequest,
  reply: FastifyReply,
  found: Awaited<Found>,
  page: (t: ReturnType<typeof wordsOfMail>, what: string) => Parameters<typeof plainPage>[1],
) => {
  if (found === null) return answer(reply, 404, unknownPage(languageFor(request)))
  const t = wordsOfMail(found.language)
  return answer(reply, 200, plainPage(found.language, page(t, t(`unsubscribe.what.${found.sort}`))))
}

const unknownPage = (language: Language): string => {
  const t = wordsOfMail(language)
  return plainPage(language, {
    title: t('unsubscribe.unknownTitle'),
    text: t('unsubscribe.unknown'),
    link: { to: '/mail-choices', words: t('choose') },
  })
}
