import type { Evidence } from '../evidence.ts'
import type { GoalPart } from '../part.ts'
import { foundAt, quoted, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'
import { saidTo } from '../whose.ts'

const wanting = /^(?:wil|willen|wens|want|wish|hoop|hope)$/
const reach = 4

/** "Mijn leidinggevende moet …", "ik wil dat mijn collega's …", "I want my colleagues to …". */
const othersAt = (part: GoalPart, index: number): Evidence | null => {
  const { reading, lexicon } = part
  const { words, language } = reading
  reading.step()
  const word = words[index]
  if (word === undefined || !part.says(index) || !lexicon.others(word.folded)) return null
  const near = (offset: number): string =>
    words[index + offset]?.sentence === word.sentence ? (words[index + offset]?.folded ?? '') : ''
  if (lexicon.must(near(1)) && !['nodig', 'to'].includes(near(2)))
    return { part, first: index, next: index + 2 }
  for (let back = 1; back <= reach; back += 1) {
    const before = near(-back)
    const asks =
      language === 'nl'
        ? before === 'dat' && [near(-back - 1), near(-back - 2)].some((one) => wanting.test(one))
        : wanting.test(before) && back <= 2
    if (asks) return { part, first: index, next: index + 1 }
  }
  return null
}

export const ownInfluence: GoalRule = {
  name: 'goal/own-influence',
  letter: 'specific',
  find: ({ parts, whose }) => {
    for (const part of parts)
      for (let index = 0; index < part.reading.words.length; index += 1) {
        const evidence = othersAt(part, index)
        if (evidence === null) continue
        const words = quoted(evidence)
        const explanation = saidTo(
          whose,
          {
            nl: `Dit hangt af van een ander (‘${words.nl}’). Wat kun jij zelf doen?`,
            en: `This depends on somebody else (‘${words.en}’). What can you do yourself?`,
          },
          (who) => ({
            nl: `Dit hangt af van een ander (‘${words.nl}’). Wat kan ${who.nl} zelf doen?`,
            en: `This depends on somebody else (‘${words.en}’). What can ${who.en} do alone?`,
          }),
        )
        const example = saidTo(
          whose,
          {
            nl: 'Bijvoorbeeld: ‘Ik breng in elk overleg één voorstel in en vraag wat ze ervan vinden.’',
            en: 'For example: ‘I bring one proposal to each meeting and ask what they think of it.’',
          },
          () => ({
            nl: 'Bijvoorbeeld: ‘In elk overleg één voorstel inbrengen en vragen wat anderen ervan vinden.’',
            en: 'For example: ‘Bring one proposal to each meeting and ask what others think of it.’',
          }),
        )
        return [foundAt(ownInfluence.name, evidence, { severity: 'weak', explanation, example })]
      }
    return []
  },
}

export const ownInfluenceGrounds: Grounds = {
  reason: {
    nl: 'Wat een ander vindt of doet, kun je niet beloven; wel wat je er zelf voor doet.',
    en: 'What somebody else thinks or does you cannot promise; what you do for it you can.',
  },
  source:
    'Locke & Latham (2002), American Psychologist 57(9): goals and control; Ajzen (1991), perceived behavioural control',
  fires: [
    { language: 'nl', text: 'Ik wil dat mijn collega’s mij serieuzer nemen.' },
    { language: 'nl', text: 'Mijn leidinggevende moet mij meer waarderen.' },
    { language: 'en', text: 'I want my colleagues to take me more seriously.' },
    { language: 'en', text: 'My manager should appreciate me more.' },
  ],
  silent: [
    { language: 'nl', text: 'Ik vraag mijn collega’s elke maand om feedback.' },
    { language: 'nl', text: 'Ik wil meelopen met mijn leidinggevende.' },
    { language: 'en', text: 'I ask my colleagues for feedback every month.' },
  ],
}
