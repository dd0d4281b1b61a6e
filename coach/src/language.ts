import type { Language } from './finding.ts'
import { read } from './reading.ts'

/** Words that are frequent in one of the two and absent from the other. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en van ik je hij zij wij niet met voor dat dit zijn heb heeft hebben wordt worden bij ook maar naar om aan op uit dan nog wel geen mijn haar hun jij jouw deze door over meer wil kan moet zal graag goed veel te er ze nooit volgens zich hem weer al jaar'.split(
      ' ',
    ),
  ),
  en: new Set(
    "the and to i you he she they not with for that this has have had are by also but from my his their your these more want can must will a an it at be would could should i'm i'll don't it's".split(
      ' ',
    ),
  ),
}

const enough = 400

/**
 * The language a text is written in, told by its small words; `otherwise` when they do not tell. The language of the screen
 * is no proof: who reads English screens may write Dutch.
 */
export const languageOf = (text: string, otherwise: Language): Language => {
  const { words } = read(text.slice(0, enough * 10), otherwise)
  const looked = words.slice(0, enough)
  const many = (language: Language): number =>
    looked.filter((word) => telling[language].has(word.text)).length
  const [dutch, english] = [many('nl'), many('en')]
  if (dutch === english) return otherwise
  return dutch > english ? 'nl' : 'en'
}
