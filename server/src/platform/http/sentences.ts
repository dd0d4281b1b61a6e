import type { RefusalCode } from '@tweespraak/contract/refusal'
import type { Language } from '@tweespraak/contract/id'
import en from '@tweespraak/messages/en/refusals.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/refusals.json' with { type: 'json' }

/** The compiler refuses this table when a refusal has no sentence in one of the languages. */
const sentences: Record<Language, Record<RefusalCode, string>> = { nl, en }

/** What a refusal says, with the numbers of its details that its sentence asks for. */
export const sentenceFor = (
  code: RefusalCode,
  language: Language,
  details: Readonly<Record<string, unknown>> = {},
): string =>
  sentences[language][code].replaceAll(/{{(\w+)}}/g, (_, name: string) => {
    const number = details[name]
    return typeof number === 'number' ? new Intl.NumberFormat(language).format(number) : '…'
  })

/** The caller's language by the header `Accept-Language`: the first of ours that it names, else Dutch. */
export const languageOf = (header: string | undefined): Language => {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find((tag): tag is Language => tag === 'nl' || tag === 'en') ?? 'nl'
}
