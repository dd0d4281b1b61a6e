import type { Evidence } from '../evidence.ts'
import type { GoalPart } from '../part.ts'
import { phraseSet } from '../phrase-table.ts'
import { foundAt, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'

const wishes = {
  nl: phraseSet([
    'ik|wij|we wil|willen|wens|ga|gaan',
    'wil|ga ik',
    'willen|gaan we|wij',
    'daarnaast wil',
    'ook wil',
    'mijn tweede|derde|vierde doel',
  ]),
  en: phraseSet([
    'i|we want|wish|would|will|aim',
    "i'd like",
    "i'll",
    'my second|third|fourth goal',
    'i also want',
  ]),
}

/** From this many wishes on, each in a sentence of its own, it is more than one goal. */
const most = 4

const wishesOf = (part: GoalPart): Evidence[] => {
  const found: Evidence[] = []
  for (const [index, word] of part.reading.words.entries()) {
    const last = found.at(-1)
    if (last !== undefined && part.reading.words[last.first]?.sentence === word.sentence) continue
    const wish = part.says(index) ? wishes[part.reading.language](part.reading, index) : null
    if (wish !== null) found.push({ part, first: index, next: wish.next })
  }
  return found
}

export const tooMany: GoalRule = {
  name: 'goal/too-many',
  letter: 'specific',
  find: ({ parts }) => {
    const fourth = parts.flatMap(wishesOf)[most - 1]
    if (fourth === undefined) return []
    const explanation = {
      nl: 'Hier staan meer doelen bij elkaar. Kies er een die nu het belangrijkst is; de andere kunnen een eigen doel worden.',
      en: 'Several goals stand together here. Choose the one that matters most now; the others can become goals of their own.',
    }
    const example = {
      nl: 'Bijvoorbeeld: eerst ‘Ik geef in mei één presentatie’, en pas daarna het volgende.',
      en: 'For example: first ‘I give one presentation in May’, and only then the next.',
    }
    return [foundAt(tooMany.name, fourth, { severity: 'weak', explanation, example })]
  },
}

export const tooManyGrounds: Grounds = {
  reason: {
    nl: 'Wie aan veel tegelijk werkt, komt met weinig klaar.',
    en: 'Who works on much at once finishes little.',
  },
  source:
    'Dalton & Spiller (2012), Too much of a good thing: the benefits of implementation intentions depend on the number of goals',
  fires: [
    {
      language: 'nl',
      text: 'Ik wil leren plannen. Ik wil mijn Engels ophalen. Ik wil ook een training volgen. En ik wil vaker presenteren.',
    },
    {
      language: 'en',
      text: 'I want to plan better. I want to learn French. I want to attend a training. I want to present more often.',
    },
  ],
  silent: [
    { language: 'nl', text: 'Ik wil leren plannen. Ik wil daarvoor een training volgen.' },
    { language: 'en', text: 'I want to write a guide. I have two hours a week for it.' },
  ],
}
